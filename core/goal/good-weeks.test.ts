import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { RHYTHM_VECTORS } from '../../test/rhythm-vectors';
import { goodWeeks, isGood } from './good-weeks';

test.each(RHYTHM_VECTORS)('$id: a run of $run, the best $best', ({ weeks, run, best }) => {
  const counted = weeks.filter((each) => each !== '–');
  expect(goodWeeks(counted)).toMatchObject({ run, best });
});

describe('good weeks', () => {
  it('are none without weeks', () => {
    expect(goodWeeks([])).toEqual({ run: 0, best: 0, recent: { good: 0, of: 0 } });
  });

  test.each([
    [0.6, true],
    [36 / 60, true],
    [6.6 / 11, true],
    [0.599, false],
  ])('an attainment of %d: %s', (attainment, expected) => {
    expect(isGood(attainment)).toBe(expected);
  });

  it('are told of the last eight', () => {
    const light = [0, 0, 0, 0];
    expect(goodWeeks([...light, 1, 1, 1, 0.6, 0.59, 1]).recent).toEqual({ good: 5, of: 8 });
    expect(goodWeeks([1, 0, 1]).recent).toEqual({ good: 2, of: 3 });
  });

  it('begin anew after two light weeks, and again', () => {
    expect(goodWeeks([1, 1, 1, 0, 0, 1, 0, 1, 0, 0])).toMatchObject({ run: 0, best: 3 });
  });
});

describe('for every history', () => {
  const aHistory = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: 1,
    maxLength: 100,
  });

  it('more in one week never shortens the run or the best one', () => {
    fc.assert(
      fc.property(
        aHistory,
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (history, where, more) => {
          const index = where % history.length;
          const before = goodWeeks(history);
          const after = goodWeeks(history.with(index, Math.max(history[index]!, more)));
          expect(after.run).toBeGreaterThanOrEqual(before.run);
          expect(after.best).toBeGreaterThanOrEqual(before.best);
          expect(after.recent.good).toBeGreaterThanOrEqual(before.recent.good);
        },
      ),
    );
  });

  it('the best is never below the run, and neither is more than the good weeks', () => {
    fc.assert(
      fc.property(aHistory, (history) => {
        const { run, best } = goodWeeks(history);
        expect(best).toBeGreaterThanOrEqual(run);
        expect(best).toBeLessThanOrEqual(history.filter(isGood).length);
      }),
    );
  });
});
