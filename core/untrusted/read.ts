/** Readers of what came from outside: a stored row, a message, a file. They never throw. */

export type Fields = Readonly<Record<string, unknown>>;

/** The value's own fields, or `undefined` when it is not an object with fields. */
export function readFields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : undefined;
}

export function readList(value: unknown, maxLength: number): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, maxLength) : [];
}

/**
 * A text without control characters and half characters, trimmed and cut to a length; `undefined`
 * when none is left.
 */
export function readText(value: unknown, maxLength: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  const clean = value
    .slice(0, maxLength * 4)
    .replaceAll(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .trim();
  return cutText(clean, maxLength) || undefined;
}

/** Cuts between characters as a person counts them, so that no emoji is torn. */
function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  let cut = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (cut.length + segment.length > maxLength) break;
    cut += segment;
  }
  return cut.trimEnd();
}

/** A finite number inside the bounds (inclusive), never `-0`; or `undefined`. */
export function readNumber(value: unknown, min: number, max: number): number | undefined {
  return typeof value === 'number' && value >= min && value <= max ? value + 0 : undefined;
}

/** A whole number inside the bounds (inclusive), or `undefined`. */
export function readInteger(value: unknown, min: number, max: number): number | undefined {
  return Number.isInteger(value) ? readNumber(value, min, max) : undefined;
}

export function readOneOf<T>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((each) => each === value);
}

/** Latest instant that is believed: the end of the year 2199. */
const MAX_INSTANT_MS = Temporal.Instant.from('2200-01-01T00:00Z').epochMilliseconds - 1;

/** A whole number of ms since 1970, up to the year 2199. */
export function readInstantMs(value: unknown): number | undefined {
  return readInteger(value, 0, MAX_INSTANT_MS);
}

/**
 * An id: a UUID, or any short word of letters, digits and `-_.:` from another program's file. Not a
 * name that every object has, since records are looked up by their ids.
 */
export function readId(value: unknown): string | undefined {
  if (typeof value !== 'string' || value in Object.prototype) return undefined;
  return /^[\w.:-]{1,64}$/.test(value) ? value : undefined;
}

/** The object without the fields that are `undefined`, as records are stored. */
export function definedFields<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Defined<T>;
}

type OptionalKeys<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T];
type Defined<T> = Omit<T, OptionalKeys<T>> & {
  [K in OptionalKeys<T>]?: Exclude<T[K], undefined>;
};
