import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aSession, anAmount } from '../../test/builders';
import { RECHARGES, type IntervalSession, type Recharge } from '../session/session';
import { medianOf, MIN_RATED, rechargeInsight } from './recharge-insight';

/** Sessions with these ratings, one after the other. */
const rated = (
  ratings: readonly Recharge[],
  fields: Partial<IntervalSession> & { from?: string; minutes?: number } = {},
) =>
  ratings.map((recharged, index) =>
    aSession({ id: `${fields.activity}-${index}`, recharged, createdAtMs: index, ...fields }),
  );

test.each([
  [[], 0],
  [[4], 4],
  [[1, 5], 3],
  [[5, 1, 4], 4],
  [[4, 3, 5, 2], 3.5],
])('the median of %j is %d', (values, median) => {
  expect(medianOf(values)).toBe(median);
});

describe('by activity', () => {
  it('gives medians and counts, the best first', () => {
    const walks = rated([4, 4, 5, 3, 4, 5, 2], { activity: 'Walk' });
    const screens = rated([2, 1, 2, 3, 4], { activity: 'Screen' });
    const insight = rechargeInsight([...screens, ...walks], 'solo');
    expect(insight.ratedCount).toBe(12);
    expect(insight.byActivity).toEqual([
      { key: 'Walk', median: 4, count: 7 },
      { key: 'Screen', median: 2, count: 5 },
    ]);
  });

  it('leaves out groups of fewer than five', () => {
    const insight = rechargeInsight(rated([5, 5, 5, 5], { activity: 'Walk' }), 'solo');
    expect(insight).toMatchObject({ ratedCount: 4, byActivity: [], byLength: [], byHour: [] });
  });

  it('puts spellings together under the last one, and more sessions before fewer', () => {
    const walks = rated([4, 4, 4], { activity: ' walk ' });
    const later = rated([4, 4], { activity: 'Walk', createdAtMs: 99 });
    const reads = rated([4, 4, 4, 4, 4, 4], { activity: 'Read' });
    expect(rechargeInsight([...later, ...walks, ...reads], 'solo').byActivity).toEqual([
      { key: 'Read', median: 4, count: 6 },
      { key: 'Walk', median: 4, count: 5 },
    ]);
  });

  it('has no group for sessions without one', () => {
    expect(rechargeInsight(rated([3, 3, 3, 3, 3]), 'solo').byActivity).toEqual([]);
    expect(rechargeInsight(rated([3, 3, 3, 3, 3], { activity: ' ' }), 'solo').byActivity).toEqual(
      [],
    );
  });
});

describe('by length', () => {
  test.each([
    [14, { fromMinutes: 0, untilMinutes: 15 }],
    [15, { fromMinutes: 15, untilMinutes: 30 }],
    [59, { fromMinutes: 30, untilMinutes: 60 }],
    [60, { fromMinutes: 60, untilMinutes: 120 }],
    [500, { fromMinutes: 120 }],
  ])('%i minutes', (minutes, key) => {
    const { byLength } = rechargeInsight(rated([1, 2, 3, 4, 5], { minutes }), 'solo');
    expect(byLength).toEqual([{ key, median: 3, count: 5 }]);
  });

  it('counts amounts too, and leaves pauses out', () => {
    const amounts = RECHARGES.map((recharged) =>
      anAmount({ id: `a${recharged}`, minutes: 20, recharged }),
    );
    const paused = rated([5], { minutes: 50, pausedMs: 25 * 60_000 });
    const { byLength } = rechargeInsight([...amounts, ...paused], 'solo');
    expect(byLength).toEqual([
      { key: { fromMinutes: 15, untilMinutes: 30 }, median: 3.5, count: 6 },
    ]);
  });
});

describe('by hour', () => {
  test.each([
    ['2026-03-10T00:10', 0],
    ['2026-03-10T17:59', 15],
    ['2026-03-10T18:00', 18],
    ['2026-03-10T23:00', 21],
  ])('%s', (from, fromHour) => {
    const { byHour } = rechargeInsight(rated([1, 2, 3, 4, 5], { from }), 'solo');
    expect(byHour).toEqual([{ key: { fromHour, untilHour: fromHour + 3 }, median: 3, count: 5 }]);
  });

  it('is the hour of the zone where it happened', () => {
    const inTokyo = rated([4, 4, 4, 4, 4], { from: '2026-03-10T07:00', zone: 'Asia/Tokyo' });
    expect(rechargeInsight(inTokyo, 'solo').byHour[0]!.key.fromHour).toBe(6);
  });
});

it('looks at one kind, and not at deleted or unrated sessions', () => {
  const solo = rated([4, 4, 4, 4, 4], { activity: 'Walk' });
  const shared = rated([2, 2, 2, 2, 2], { activity: 'Cook', kind: 'together' });
  const gone = rated([1, 1, 1, 1, 1], { activity: 'Walk', deletedAtMs: 1 });
  const all = [...solo, ...shared, ...gone, aSession({ activity: 'Walk' })];
  expect(rechargeInsight(all, 'solo').byActivity).toEqual([{ key: 'Walk', median: 4, count: 5 }]);
  expect(rechargeInsight(all, 'together').byActivity).toEqual([
    { key: 'Cook', median: 2, count: 5 },
  ]);
});

it('every group has five or more, a median among its ratings, and is sorted', () => {
  const aRating = fc.constantFrom(...RECHARGES);
  const some = fc.array(
    fc.tuple(aRating, fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 300 })),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(some, (rows) => {
      const sessions = rows.map(([recharged, activity, minutes], index) =>
        aSession({ id: `s${index}`, recharged, activity, minutes }),
      );
      const { byActivity, byLength, byHour } = rechargeInsight(sessions, 'solo');
      for (const groups of [byActivity, byLength, byHour]) {
        const medians = groups.map((group) => group.median);
        expect(medians).toEqual(medians.toSorted((a, b) => b - a));
        for (const group of groups) {
          expect(group.count).toBeGreaterThanOrEqual(MIN_RATED);
          expect(group.median).toBeGreaterThanOrEqual(1);
          expect(group.median).toBeLessThanOrEqual(5);
        }
      }
    }),
  );
});
