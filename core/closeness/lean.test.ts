import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aCheckIn } from '../../test/closeness-builders';
import { CLOSENESS_STEPS, type Closeness } from './check-in';
import { currentLean, leanDirection, leanHistory } from './lean';

const step = fc.constantFrom<Closeness>(...CLOSENESS_STEPS);
const series = (...steps: (readonly [Closeness, Closeness])[]) =>
  steps.map(([felt, wanted], index) => aCheckIn({ id: `c${index}`, atMs: index, felt, wanted }));

describe('the lean over time', () => {
  it('is nothing without check-ins', () => {
    expect(currentLean([])).toBeUndefined();
    expect(currentLean([aCheckIn({ deletedAtMs: 1 })])).toBeUndefined();
  });

  it('is that of a single check-in', () => {
    expect(currentLean(series([5, 3]))).toBe(-2);
  });

  it('has a half-life of four check-ins: the one four steps back counts half', () => {
    // Only the first of five leans, by 6; the weights are 0.5, 0.5^¾, 0.5^½, 0.5^¼, 1.
    const weights = [4, 3, 2, 1, 0].map((age) => 0.5 ** (age / 4));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const five = series([1, 7], [4, 4], [4, 4], [4, 4], [4, 4]);
    expect(currentLean(five)).toBeCloseTo((6 * 0.5) / total, 10);
  });

  it('of equal leans is that lean, at each point', () => {
    fc.assert(
      fc.property(step, step, fc.integer({ min: 1, max: 40 }), (felt, wanted, count) => {
        const same = series(...Array.from({ length: count }, () => [felt, wanted] as const));
        for (const { leanOverTime } of leanHistory(same))
          expect(leanOverTime).toBeCloseTo(wanted - felt, 9);
      }),
    );
  });

  it('stays between the leans that it is made of', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(step, step), { minLength: 1, maxLength: 60 }), (steps) => {
        const history = leanHistory(series(...steps));
        const leans = history.map((point) => point.lean);
        const { leanOverTime } = history.at(-1)!;
        expect(leanOverTime).toBeGreaterThanOrEqual(Math.min(...leans) - 1e-9);
        expect(leanOverTime).toBeLessThanOrEqual(Math.max(...leans) + 1e-9);
      }),
    );
  });

  it('does not depend on the order in which the records come', () => {
    const records = series([1, 7], [4, 4], [6, 2]);
    expect(leanHistory(records.toReversed())).toEqual(leanHistory(records));
  });
});

test.each([
  [-6, 'more-room'],
  [-0.5, 'more-room'],
  [-0.49, 'about-right'],
  [0, 'about-right'],
  [0.49, 'about-right'],
  [0.5, 'more-closeness'],
  [6, 'more-closeness'],
] as const)('a lean of %d wants %s', (lean, direction) => {
  expect(leanDirection(lean)).toBe(direction);
});
