import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { attainmentOf, isReached, reachedShare, type Target } from './attainment';

const minutes = (target: Omit<Target, 'measure'>): Target => ({ measure: 'minutes', ...target });
const sessions = (target: Omit<Target, 'measure'>): Target => ({ measure: 'sessions', ...target });

/** The lower of two ends is the lower one. */
function targetOf(measure: Target['measure'], low: number | null, high: number | null): Target {
  const ends = [low, high].filter((end) => end !== null);
  return {
    measure,
    ...(low !== null && { atLeast: Math.min(...ends) }),
    ...(high !== null && { atMost: Math.max(...ends) }),
  };
}

describe('attainment', () => {
  test.each<[string, Target, number, number]>([
    ['at least, nothing', minutes({ atLeast: 120 }), 0, 0],
    ['at least, half', minutes({ atLeast: 120 }), 60, 0.5],
    ['at least, all', minutes({ atLeast: 120 }), 120, 1],
    ['at least, twenty seconds short', minutes({ atLeast: 60 }), 59 + 40 / 60, 1],
    ['at least, more than half a minute short', minutes({ atLeast: 60 }), 59, 59 / 60],
    ['at least, far more', minutes({ atLeast: 120 }), 900, 1],
    ['sessions have no tolerance', sessions({ atLeast: 2 }), 1, 0.5],
    ['at most, nothing', minutes({ atMost: 120 }), 0, 1],
    ['at most, at the limit', minutes({ atMost: 120 }), 120, 1],
    ['at most, a quarter over', minutes({ atMost: 120 }), 150, 0.75],
    ['at most, twice', minutes({ atMost: 120 }), 240, 0],
    ['at most, far over', minutes({ atMost: 120 }), 900, 0],
    ['range, below', minutes({ atLeast: 120, atMost: 300 }), 30, 0.25],
    ['range, lower end', minutes({ atLeast: 120, atMost: 300 }), 120, 1],
    ['range, inside', minutes({ atLeast: 120, atMost: 300 }), 200, 1],
    ['range, upper end', minutes({ atLeast: 120, atMost: 300 }), 300, 1],
    ['range, above', minutes({ atLeast: 120, atMost: 300 }), 450, 0.5],
    ['range, far above', minutes({ atLeast: 120, atMost: 300 }), 2000, 0],
    ['a range of one number', sessions({ atLeast: 3, atMost: 3 }), 3, 1],
  ])('%s', (_name, target, progress, attainment) => {
    expect(attainmentOf(progress, target)).toBeCloseTo(attainment, 10);
  });

  const anAmount = fc.double({ min: 0, max: 50_000, noNaN: true });
  const aLimit = fc.integer({ min: 1, max: 10_080 });
  const aTarget = fc
    .tuple(fc.constantFrom('minutes', 'sessions', 'days'), fc.option(aLimit), fc.option(aLimit))
    .filter(([, low, high]) => low !== null || high !== null)
    .map(([measure, low, high]) => targetOf(measure, low, high));

  it('is always between 0 and 1', () => {
    fc.assert(
      fc.property(anAmount, aTarget, (progress, target) => {
        for (const share of [attainmentOf(progress, target), reachedShare(progress, target)]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('never falls with more time where there is no upper limit', () => {
    fc.assert(
      fc.property(anAmount, anAmount, aLimit, (a, b, atLeast) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const before = attainmentOf(less, minutes({ atLeast }));
        expect(attainmentOf(more, minutes({ atLeast }))).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

test.each([
  ['minutes', 59.5, 60, true],
  ['minutes', 59.49, 60, false],
  ['days', 1.9, 2, false],
  ['days', 2, 2, true],
] as const)('of %s, %d of %d is reached: %s', (measure, progress, target, isMet) => {
  expect(isReached(measure, progress, target)).toBe(isMet);
});
