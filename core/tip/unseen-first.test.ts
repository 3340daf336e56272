import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_SEEN, nextUnseen, withSeen } from './unseen-first';

const IDS = ['a', 'b', 'c', 'd', 'e'];

/** Ids that come one after the other, each from the part of the list that its filter lets through. */
function walk(seed: string, filters: readonly (readonly string[])[]): string[] {
  const shown: string[] = [];
  let seen: string[] = [];
  for (const ids of filters) {
    const next = nextUnseen(ids, seed, seen);
    if (next === undefined) continue;
    shown.push(next);
    seen = withSeen(seen, next);
  }
  return shown;
}

describe('a shuffled list', () => {
  it('shows each once before any comes again, round after round', () => {
    const shown = walk(
      'seed',
      Array.from({ length: 15 }, () => IDS),
    );
    for (const round of [shown.slice(0, 5), shown.slice(5, 10), shown.slice(10)])
      expect(round.toSorted()).toEqual(IDS);
  });

  it('depends on the seed', () => {
    const firsts = Array.from({ length: 40 }, (_, seed) => nextUnseen(IDS, `seed ${seed}`, []));
    expect(new Set(firsts).size).toBeGreaterThan(2);
  });

  it('is empty without ids', () => {
    expect(nextUnseen([], 'seed', IDS)).toBeUndefined();
  });

  it('repeats nothing of a part while that part has something unseen', () => {
    const part = fc.subarray(IDS, { minLength: 1 });
    fc.assert(
      fc.property(fc.string(), fc.array(part, { maxLength: 30 }), (seed, filters) => {
        const shown = walk(seed, filters);
        for (const [place, id] of shown.entries()) {
          const before = new Set(shown.slice(0, place));
          const isAgain = before.has(id);
          expect(isAgain && filters[place]!.some((each) => !before.has(each))).toBe(false);
        }
      }),
    );
  });

  it('after that takes what was seen longest ago', () => {
    expect(nextUnseen(['a', 'c', 'e'], 'seed', ['b', 'e', 'a', 'd', 'c'])).toBe('e');
  });
});

describe('what was seen', () => {
  it('holds each id once, the latest last', () => {
    expect(withSeen(['a', 'b', 'c'], 'b')).toEqual(['a', 'c', 'b']);
    expect(withSeen([], 'a')).toEqual(['a']);
  });

  it('forgets the oldest', () => {
    const many = Array.from({ length: MAX_SEEN }, (_, index) => `id-${index}`);
    const seen = withSeen(many, 'new');
    expect(seen).toHaveLength(MAX_SEEN);
    expect([seen[0], seen.at(-1)]).toEqual(['id-1', 'new']);
  });
});
