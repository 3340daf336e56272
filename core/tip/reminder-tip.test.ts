import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reminderTipId } from './reminder-tip';

const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), {
  minLength: 1,
  maxLength: 30,
});

describe('reminderTipId', () => {
  it('uses every id once before any repeats', () => {
    fc.assert(
      fc.property(ids, fc.string(), fc.nat(10_000), (list, seed, round) => {
        const turns = list.map((_, index) => round * list.length + index);
        const used = turns.map((turn) => reminderTipId(list, seed, turn));
        expect(new Set(used).size).toBe(list.length);
      }),
    );
  });

  it('never gives the same id twice in a row, nor within a round that began anywhere', () => {
    fc.assert(
      fc.property(ids, fc.string(), fc.nat(10_000), (list, seed, from) => {
        const used = list.map((_, index) => reminderTipId(list, seed, from + index));
        expect(new Set(used).size).toBe(list.length);
      }),
    );
  });

  it('gives the same id for the same turn or key, one of the list', () => {
    const turn = fc.oneof(fc.integer(), fc.string());
    fc.assert(
      fc.property(ids, fc.string(), turn, (list, seed, which) => {
        const id = reminderTipId(list, seed, which);
        expect(list).toContain(id);
        expect(reminderTipId([...list].toReversed(), seed, which)).toBe(id);
      }),
    );
  });

  it('reaches every id with keys', () => {
    const list = Array.from({ length: 12 }, (_, index) => `tip-${index}`);
    const keys = Array.from({ length: 300 }, (_, index) => `rhythm 2026-03-01 ${index}`);
    const used = new Set(keys.map((key) => reminderTipId(list, 'seed', key)));
    expect(used.size).toBe(list.length);
  });

  it('differs between installs and has nothing to say for an empty list', () => {
    const list = Array.from({ length: 12 }, (_, index) => `tip-${index}`);
    const firsts = new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((s) => reminderTipId(list, s, 0)));
    expect(firsts.size).toBeGreaterThan(1);
    expect(reminderTipId([], 'seed', 3)).toBeUndefined();
  });
});
