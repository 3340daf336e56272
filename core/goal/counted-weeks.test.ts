import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aVersion } from '../../test/builders';
import { attainmentOf } from './attainment';
import { exclusionOf, isClosed, targetWithRest } from './counted-weeks';
import { MEASURES, type Goal, type GoalVersion } from './goal';
import { periodOf } from './period';

const week = periodOf('week', '2026-03-11', 1);
const month = periodOf('month', '2026-03-11', 1);
const BEFORE = '2026-01-05';

test.each([
  ['on its last day', '2026-03-15', false],
  ['on the day after', '2026-03-16', true],
])('a week is closed %s: %s', (_name, today, expected) => {
  expect(isClosed(week, today)).toBe(expected);
});

describe('a week is not counted', () => {
  test.each<[string, Goal['archivedSpans'], string, number, string | undefined]>([
    ['— it is, usually', [], BEFORE, 0, undefined],
    ['— it is, when the goal was made on its first day', [], '2026-03-09', 0, undefined],
    ['when the goal was made later in it', [], '2026-03-10', 0, 'warm-up'],
    ['— it is, with three days of rest', [], BEFORE, 3, undefined],
    ['with four days of rest', [], BEFORE, 4, 'rest'],
    ['when it was archived on its last day', [{ from: '2026-03-15' }], BEFORE, 0, 'archived'],
    [
      'when it was restored on its first day',
      [{ from: '2026-02-01', to: '2026-03-09' }],
      BEFORE,
      0,
      'archived',
    ],
    [
      'in the middle of an archived span',
      [{ from: '2026-02-01', to: '2026-06-01' }],
      BEFORE,
      7,
      'archived',
    ],
    [
      '— it is, when it was restored the day before',
      [{ from: '2026-02-01', to: '2026-03-08' }],
      BEFORE,
      0,
      undefined,
    ],
    ['— it is, when it was archived the day after', [{ from: '2026-03-16' }], BEFORE, 0, undefined],
  ])('%s', (_name, archivedSpans, madeOn, restDays, exclusion) => {
    expect(exclusionOf(week, { archivedSpans }, madeOn, restDays)).toBe(exclusion);
  });

  test.each([
    [15, undefined],
    [16, 'rest'],
  ])('a month of 31 days with %i days of rest: %s', (restDays, exclusion) => {
    expect(exclusionOf(month, { archivedSpans: [] }, BEFORE, restDays)).toBe(exclusion);
  });
});

const asked = (fields: Partial<GoalVersion>, restDays: number, period = week) =>
  targetWithRest(aVersion(fields), period, restDays).atLeast;

describe('days of rest make the target smaller', () => {
  test.each<[Partial<GoalVersion>, number, number]>([
    [{ atLeast: 120 }, 0, 120],
    [{ atLeast: 120 }, 1, 103],
    [{ atLeast: 120 }, 3, 69],
    [{ atLeast: 5 }, 3, 5],
    [{ measure: 'sessions', atLeast: 3 }, 2, 2],
    [{ measure: 'sessions', atLeast: 1 }, 3, 1],
    [{ measure: 'days', atLeast: 3 }, 3, 3],
    [{ measure: 'days', atLeast: 7 }, 2, 5],
    [{ measure: 'days', atLeast: 1 }, 3, 1],
  ])('%j with %i days of rest asks for %i', (fields, restDays, atLeast) => {
    expect(asked(fields, restDays)).toBe(atLeast);
  });

  it('in a month in proportion to its days', () => {
    expect(asked({ period: 'month', atLeast: 310 }, 11, month)).toBe(200);
    expect(asked({ period: 'month', measure: 'days', atLeast: 20 }, 14, month)).toBe(17);
  });

  it('not in a week that is all rest, which shows what was set', () => {
    expect(asked({ atLeast: 120 }, 4)).toBe(120);
  });

  it('but no upper limit stricter', () => {
    const { atLeast: _atLeast, ...atMostOnly } = aVersion({ atMost: 300 });
    expect(targetWithRest(atMostOnly, week, 3)).toEqual({ measure: 'minutes', atMost: 300 });
    expect(targetWithRest(aVersion({ atMost: 300 }), week, 3)).toEqual({
      measure: 'minutes',
      atLeast: 69,
      atMost: 300,
    });
  });

  it('so that a further day of rest never lowers what is attained', () => {
    const inputs = [
      fc.constantFrom(...MEASURES),
      fc.integer({ min: 5, max: 7 }),
      fc.double({ min: 0, max: 20, noNaN: true }),
      fc.integer({ min: 0, max: 2 }),
    ] as const;
    fc.assert(
      fc.property(...inputs, (measure, atLeast, progress, restDays) => {
        const version = aVersion({ measure, atLeast });
        const before = attainmentOf(progress, targetWithRest(version, week, restDays));
        const after = attainmentOf(progress, targetWithRest(version, week, restDays + 1));
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
