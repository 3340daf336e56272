/** What a person would point at: a CSS selector, or the role and the name that are read aloud. */
export type Target = string | { role: string; name: string | RegExp };

export function describeTarget(target: Target): string {
  return typeof target === 'string' ? target : `${target.role} named ${String(target.name)}`;
}

export function isNamed(wanted: string | RegExp, name: unknown): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(String(name));
}
