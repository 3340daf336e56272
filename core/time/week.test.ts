import fc from 'fast-check';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { aDate, aDayStartHour, aZone } from '../../test/arbitraries';
import { addDays, weekdayOf } from './day';
import { FIRST_WEEKDAYS, firstWeekdayOf, weekOf, weekSpanMs } from './week';

const HOUR_MS = 3_600_000;
const aFirstWeekday = fc.constantFrom(...FIRST_WEEKDAYS);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the week of a date', () => {
  test.each([
    ['2026-03-11', 1, '2026-03-09'],
    ['2026-03-11', 5, '2026-03-06'],
    ['2026-03-11', 6, '2026-03-07'],
    ['2026-03-11', 7, '2026-03-08'],
    ['2026-03-09', 1, '2026-03-09'],
    ['2026-03-08', 1, '2026-03-02'],
    ['2026-01-01', 1, '2025-12-29'],
  ] as const)('%s, first weekday %i: begins on %s', (date, firstWeekday, firstDate) => {
    expect(weekOf(date, firstWeekday).firstDate).toBe(firstDate);
  });

  it('has seven dates in order, begins on its first weekday and holds the date', () => {
    fc.assert(
      fc.property(aDate, aFirstWeekday, (date, firstWeekday) => {
        const { firstDate, dates } = weekOf(date, firstWeekday);
        expect(dates).toEqual([0, 1, 2, 3, 4, 5, 6].map((days) => addDays(firstDate, days)));
        expect(weekdayOf(firstDate)).toBe(firstWeekday);
        expect(dates).toContain(date);
      }),
    );
  });

  it('is the same for each of its dates', () => {
    fc.assert(
      fc.property(aDate, aFirstWeekday, (date, firstWeekday) => {
        const week = weekOf(date, firstWeekday);
        for (const each of week.dates) expect(weekOf(each, firstWeekday)).toEqual(week);
      }),
    );
  });
});

describe('the span of a week', () => {
  test.each([
    ['Europe/Berlin', '2026-03-11', 168],
    ['Europe/Berlin', '2026-03-29', 167],
    ['Europe/Berlin', '2026-10-25', 169],
    ['Australia/Lord_Howe', '2026-10-04', 167.5],
    ['Pacific/Apia', '2011-12-30', 144],
  ])('%s, the week of %s: %d hours', (zone, date, hours) => {
    const { fromMs, untilMs } = weekSpanMs(weekOf(date, 1), zone, 0);
    expect((untilMs - fromMs) / HOUR_MS).toBe(hours);
  });

  it('ends where the next week begins', () => {
    fc.assert(
      fc.property(aDate, aFirstWeekday, aZone, aDayStartHour, (date, first, zone, hour) => {
        const { untilMs } = weekSpanMs(weekOf(date, first), zone, hour);
        expect(weekSpanMs(weekOf(addDays(date, 7), first), zone, hour).fromMs).toBe(untilMs);
      }),
    );
  });
});

describe('the first weekday of a locale', () => {
  test.each([
    ['en-GB', 1],
    ['en-US', 7],
    ['pt-BR', 7],
    ['de-DE', 1],
    ['ar-EG', 6],
    ['dv-MV', 5],
    ['en-AU', 1],
    ['ar-AE', 1],
    ['zh-Hans-CN', 1],
    ['en-US-u-fw-mon', 1],
    ['en', 1],
    ['ar', 1],
    ['', 1],
    ['not a tag', 1],
    ['en_US', 1],
  ])('%j: %i', (languageTag, firstWeekday) => {
    expect(firstWeekdayOf(languageTag)).toBe(firstWeekday);
  });

  it('is the same where the runtime knows nothing of weeks', () => {
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const tags = letters.flatMap((a) => letters.map((b) => `und-${a}${b}`));
    const known = tags.map(firstWeekdayOf);
    vi.spyOn(Intl.Locale.prototype, 'getWeekInfo').mockReturnValue(undefined);
    const fromTable = tags.map(firstWeekdayOf);
    expect(fromTable).toEqual(known);
  });

  it('falls back to the table when the runtime names a day that no calendar begins with', () => {
    vi.spyOn(Intl.Locale.prototype, 'getWeekInfo').mockReturnValue({ firstDay: 3 });
    expect(firstWeekdayOf('en-US')).toBe(7);
  });
});
