import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash32, seededOrder } from './seeded-order';

const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 70 });

describe('hash32', () => {
  it('stays what it was: orders that people see depend on it', () => {
    expect([hash32(''), hash32('a'), hash32('sign.normal')]).toEqual([
      2_872_998_923, 444_641_715, 3_268_774_661,
    ]);
  });

  it('gives unsigned 32-bit integers, spread evenly', () => {
    const buckets = Array.from({ length: 16 }, () => 0);
    for (let index = 0; index < 16_000; index++) {
      const hash = hash32(`seed 2026-03-${index}`);
      expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32).toBe(true);
      buckets[hash % 16]!++;
    }
    for (const count of buckets) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

describe('seededOrder', () => {
  it('is a permutation', () => {
    fc.assert(
      fc.property(ids, fc.string(), (list, seed) => {
        expect(seededOrder(list, seed).toSorted()).toEqual([...list].toSorted());
      }),
    );
  });

  it('depends on the seed and the ids, not on the order in which they come', () => {
    fc.assert(
      fc.property(ids, fc.string(), (list, seed) => {
        expect(seededOrder([...list].toReversed(), seed)).toEqual(seededOrder(list, seed));
      }),
    );
  });

  it('moves none of the others when one is removed', () => {
    fc.assert(
      fc.property(ids, fc.nat(), fc.string(), (list, pick, seed) => {
        const gone = list[pick % list.length];
        const rest = list.filter((id) => id !== gone);
        expect(seededOrder(rest, seed)).toEqual(
          seededOrder(list, seed).filter((id) => id !== gone),
        );
      }),
    );
  });

  it('differs between seeds, and puts each id in each place about as often', () => {
    const list = ['a', 'b', 'c', 'd', 'e'];
    const firsts = new Map<string, number>();
    for (let seed = 0; seed < 5000; seed++) {
      const first = seededOrder(list, `install-${seed}`)[0]!;
      firsts.set(first, (firsts.get(first) ?? 0) + 1);
    }
    for (const id of list) expect(Math.abs(firsts.get(id)! - 1000)).toBeLessThan(150);
  });

  it('counts repeated ids once and takes an empty list', () => {
    expect(seededOrder(['a', 'a'], 's')).toEqual(['a']);
    expect(seededOrder([], 's')).toEqual([]);
  });
});
