import type { StoreTrouble } from '../../components/frame/StoreError';

/** The names of errors, the outer one and those that caused it. */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let each = error;
  while (typeof each === 'object' && each !== null && names.length < 8) {
    const { name, cause, inner } = each as { name?: unknown; cause?: unknown; inner?: unknown };
    names.push(String(name));
    each = cause ?? inner;
  }
  return names;
}

const TROUBLES: readonly { trouble: StoreTrouble; names: readonly string[] }[] = [
  { trouble: 'newer', names: ['VersionError'] },
  // Firefox in a private window, or without a history, has no database or one that cannot be opened.
  {
    trouble: 'blocked',
    names: ['MissingAPIError', 'MissingAPI', 'SecurityError', 'InvalidStateError'],
  },
  {
    trouble: 'damaged',
    names: ['UnknownError', 'QuotaExceededError', 'AbortError', 'DataError', 'NotFoundError'],
  },
];

/** What is the matter with a store that could not be read. */
export function storeTroubleOf(error: unknown): StoreTrouble {
  const names = namesOf(error);
  const found = TROUBLES.find((each) => each.names.some((name) => names.includes(name)));
  return found?.trouble ?? 'unknown';
}
