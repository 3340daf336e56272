import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aDate } from '../../test/arbitraries';
import { daysBetween, weekdayOf } from '../time/day';
import { FIRST_WEEKDAYS } from '../time/week';
import { nextPeriod, PERIOD_KINDS, periodOf } from './period';

describe('a period', () => {
  test.each([
    ['week', '2026-03-11', 1, '2026-03-09', '2026-03-15', 7],
    ['week', '2026-03-11', 7, '2026-03-08', '2026-03-14', 7],
    ['month', '2026-03-11', 1, '2026-03-01', '2026-03-31', 31],
    ['month', '2026-02-28', 6, '2026-02-01', '2026-02-28', 28],
    ['month', '2028-02-01', 1, '2028-02-01', '2028-02-29', 29],
  ] as const)(
    '%s of %s, weeks from day %i',
    (kind, date, firstWeekday, firstDate, lastDate, days) => {
      const period = periodOf(kind, date, firstWeekday);
      expect(period).toMatchObject({ kind, firstDate, lastDate });
      expect(period.dates).toHaveLength(days);
    },
  );

  it('goes over into the next one without a gap', () => {
    const periods = [
      aDate,
      fc.constantFrom(...PERIOD_KINDS),
      fc.constantFrom(...FIRST_WEEKDAYS),
    ] as const;
    fc.assert(
      fc.property(...periods, (date, kind, firstWeekday) => {
        const period = periodOf(kind, date, firstWeekday);
        const next = nextPeriod(period, firstWeekday);
        expect(period.dates).toContain(date);
        expect(daysBetween(period.lastDate, next.firstDate)).toBe(1);
        const isStart =
          kind === 'week'
            ? weekdayOf(next.firstDate) === firstWeekday
            : next.firstDate.endsWith('01');
        expect(isStart).toBe(true);
      }),
    );
  });
});
