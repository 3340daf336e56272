import fc from 'fast-check';
import { expect } from 'vitest';
import { garbageLike } from './arbitraries';

/** The largest record that a parser may give, as JSON. */
const MAX_RECORD_LENGTH = 200_000;

/**
 * What every parser of untrusted records keeps: it takes anything without a throw, its records are
 * bounded and clean, and a record that was parsed is parsed to itself.
 */
export function expectSoundParser(parse: (value: unknown) => unknown, ...sound: object[]): void {
  for (const record of sound) expect(parse(record)).toEqual(record);
  const like = fc.oneof(...sound.map(garbageLike));
  fc.assert(
    fc.property(like, (garbage) => {
      const record = parse(garbage);
      expectClean(record);
      expect(record === undefined || parse(record)).toEqual(record === undefined || record);
    }),
    { numRuns: 500 },
  );
}

/** Plain, finite, well-formed, and not longer than any real record. */
export function expectClean(record: unknown): void {
  if (record === undefined) return;
  expect(JSON.stringify(record).length).toBeLessThan(MAX_RECORD_LENGTH);
  for (const value of leaves(record)) {
    if (typeof value === 'number') expect(value).toSatisfy(Number.isFinite);
    if (typeof value === 'string') expect(value).toSatisfy(isCleanText);
  }
  expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
}

const isCleanText = (text: string) => text.isWellFormed() && !/\p{Cc}/u.test(text);

function leaves(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(leaves)
    : [value];
}
