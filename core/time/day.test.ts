import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aDate, aDayStartHour, aMomentInAZone, aZone, ZONES } from '../../test/arbitraries';
import { at } from '../../test/builders';
import {
  addDays,
  dateAt,
  daysBetween,
  instantAtMs,
  isPlainDate,
  isZone,
  minutesAsTime,
  startOfDateMs,
  timeAsMinutes,
  weekdayOf,
} from './day';

const HOUR_MS = 3_600_000;

const localTime = (ms: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDateTime().toString();

const hoursOf = (date: string, zone: string, dayStartHour: number) =>
  (startOfDateMs(addDays(date, 1), zone, dayStartHour) - startOfDateMs(date, zone, dayStartHour)) /
  HOUR_MS;

describe('the date of an instant', () => {
  test.each([
    ['midnight', '2026-03-11T00:00', 0, '2026-03-11'],
    ['the last minute', '2026-03-11T23:59', 0, '2026-03-11'],
    ['the night, counted with the evening', '2026-03-11T03:59', 4, '2026-03-10'],
    ['the start of a late day', '2026-03-11T04:00', 4, '2026-03-11'],
    ['the first night of a month', '2026-03-01T01:00', 3, '2026-02-28'],
    ['the first night of a year', '2026-01-01T05:59', 6, '2025-12-31'],
  ])('%s', (_name, local, dayStartHour, date) => {
    expect(dateAt(at(local), 'Europe/Berlin', dayStartHour)).toBe(date);
  });

  it('depends on the zone', () => {
    const noonInLondon = at('2026-03-11T12:00', 'Europe/London');
    expect(dateAt(noonInLondon, 'Pacific/Apia', 0)).toBe('2026-03-12');
    expect(dateAt(noonInLondon, 'Pacific/Midway', 0)).toBe('2026-03-11');
  });

  it('does not come back in a repeated hour that holds the start of the day', () => {
    // Chatham, 5 April 2026: 03:45 becomes 02:45, and a day that starts at three has started.
    const secondTime = at('2026-04-05T03:44', 'Pacific/Chatham') + 10 * 60_000;
    expect(localTime(secondTime, 'Pacific/Chatham')).toBe('2026-04-05T02:54:00');
    expect(dateAt(secondTime, 'Pacific/Chatham', 3)).toBe('2026-04-05');
  });

  it('lies between the start of that date and the start of the next', () => {
    fc.assert(
      fc.property(aMomentInAZone, aDayStartHour, ({ zone, nowMs }, dayStartHour) => {
        const date = dateAt(nowMs, zone, dayStartHour);
        expect(startOfDateMs(date, zone, dayStartHour)).toBeLessThanOrEqual(nowMs);
        expect(startOfDateMs(addDays(date, 1), zone, dayStartHour)).toBeGreaterThan(nowMs);
      }),
      { numRuns: 2000 },
    );
  });

  it('never goes back while time goes on', () => {
    fc.assert(
      fc.property(
        aMomentInAZone,
        aDayStartHour,
        fc.integer({ min: 0, max: 200 * 60_000 }),
        ({ zone, nowMs }, dayStartHour, byMs) => {
          const later = dateAt(nowMs + byMs, zone, dayStartHour);
          expect(later >= dateAt(nowMs, zone, dayStartHour)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('the length of a day', () => {
  test.each([
    ['Europe/Berlin', '2026-03-28', 0, 24],
    ['Europe/Berlin', '2026-03-29', 0, 23],
    ['Europe/Berlin', '2026-10-25', 0, 25],
    ['Europe/Berlin', '2026-03-28', 4, 23],
    ['Europe/Berlin', '2026-03-29', 4, 24],
    ['America/New_York', '2026-03-08', 0, 23],
    ['America/New_York', '2026-11-01', 0, 25],
    ['America/Sao_Paulo', '2015-10-18', 0, 23],
    ['America/Sao_Paulo', '2018-11-04', 0, 23],
    ['America/Sao_Paulo', '2018-02-17', 0, 25],
    ['Asia/Kolkata', '2026-03-29', 0, 24],
    ['Australia/Lord_Howe', '2026-10-04', 0, 23.5],
    ['Australia/Lord_Howe', '2026-04-05', 0, 24.5],
    ['Africa/Cairo', '2026-04-24', 0, 23],
    ['Africa/Cairo', '2026-10-29', 0, 25],
    ['Pacific/Apia', '2011-12-30', 0, 0],
    ['Pacific/Apia', '2011-12-29', 4, 20],
    ['Pacific/Apia', '2011-12-30', 4, 4],
  ])('%s, %s, from %i o’clock: %d hours', (zone, date, dayStartHour, hours) => {
    expect(hoursOf(date, zone, dayStartHour)).toBe(hours);
  });

  test.each([
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T01:00:00'],
    ['Africa/Cairo', '2026-04-24', '2026-04-24T01:00:00'],
    ['Pacific/Apia', '2011-12-30', '2011-12-31T00:00:00'],
    ['Europe/Berlin', '2026-03-29', '2026-03-29T00:00:00'],
  ])('%s: %s begins at %s', (zone, date, local) => {
    expect(localTime(startOfDateMs(date, zone, 0), zone)).toBe(local);
  });
});

describe('the instant of a wall-clock time', () => {
  test.each([
    ['an ordinary time', 'Europe/Berlin', '2026-03-11', '20:30', '2026-03-11T20:30:00'],
    ['a skipped one', 'Europe/Berlin', '2026-03-29', '02:30', '2026-03-29T03:00:00'],
    ['the first skipped one', 'Europe/Berlin', '2026-03-29', '02:00', '2026-03-29T03:00:00'],
    ['the last skipped one', 'Europe/Berlin', '2026-03-29', '02:59', '2026-03-29T03:00:00'],
    ['the one after the gap', 'Europe/Berlin', '2026-03-29', '03:00', '2026-03-29T03:00:00'],
    ['skipped in New York', 'America/New_York', '2026-03-08', '02:15', '2026-03-08T03:00:00'],
    ['a skipped midnight', 'America/Sao_Paulo', '2015-10-18', '00:00', '2015-10-18T01:00:00'],
    ['a skipped half hour', 'Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-04T02:30:00'],
    ['a skipped day', 'Pacific/Apia', '2011-12-30', '20:30', '2011-12-31T00:00:00'],
  ])('%s', (_name, zone, date, time, local) => {
    expect(localTime(instantAtMs(date, time, zone), zone)).toBe(local);
  });

  test.each([
    ['Europe/Berlin', '2026-10-25', '02:30', '+02:00'],
    ['America/New_York', '2026-11-01', '01:30', '-04:00'],
    ['Australia/Lord_Howe', '2026-04-05', '01:45', '+11:00'],
    ['America/Sao_Paulo', '2018-02-17', '23:30', '-02:00'],
  ])('%s: a repeated time is its first occurrence', (zone, date, time, offset) => {
    const instant = Temporal.Instant.fromEpochMilliseconds(instantAtMs(date, time, zone));
    expect(instant.toZonedDateTimeISO(zone).offset).toBe(offset);
  });

  it('is that time, or the first one after it that exists', () => {
    fc.assert(
      fc.property(aMomentInAZone, fc.integer({ min: 0, max: 1439 }), ({ zone, nowMs }, minutes) => {
        const wanted = `${dateAt(nowMs, zone, 0)}T${minutesAsTime(minutes)}:00`;
        const [date, time] = [wanted.slice(0, 10), wanted.slice(11, 16)];
        const foundMs = instantAtMs(date, time, zone);
        expect(localTime(foundMs, zone) >= wanted).toBe(true);
        expect(localTime(foundMs - 60_000, zone) < wanted).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('dates', () => {
  it('are as far apart as the days that were added', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  it('have weekdays in turn, Monday first', () => {
    expect(weekdayOf('2026-03-09')).toBe(1);
    expect(weekdayOf('2026-03-15')).toBe(7);
    fc.assert(
      fc.property(aDate, (date) => {
        expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) % 7) + 1);
      }),
    );
  });

  test.each<[unknown, boolean]>([
    ['2026-03-11', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['1969-12-31', false],
    ['2200-01-01', false],
    ['2026-3-1', false],
    ['2026-03-11T12:00', false],
    ['2026-03-11\n', false],
    ['-002026-03-11', false],
    ['', false],
    [20260311, false],
    [null, false],
    [new Date(0), false],
  ])('%j is a calendar date: %s', (value, expected) => {
    expect(isPlainDate(value)).toBe(expected);
  });
});

describe('wall-clock times', () => {
  it('are minutes after midnight and back', () => {
    for (let minutes = 0; minutes < 1440; minutes += 1)
      expect(timeAsMinutes(minutesAsTime(minutes))).toBe(minutes);
  });

  test.each([
    '24:00',
    '12:60',
    '9:00',
    '09:0',
    '09:00:00',
    '',
    ' 09:00',
    '09:00\n',
    '-1:00',
    '٠٩:٠٠',
  ])('%j is none', (text) => {
    expect(timeAsMinutes(text)).toBeUndefined();
  });
});

describe('zones', () => {
  test.each([...ZONES, 'europe/berlin', '+05:30'])('%s is one', (name) => {
    expect(isZone(name)).toBe(true);
  });

  test.each<unknown>([
    'Mars/Olympus',
    '',
    'Europe/Berlin ',
    '2026-03-11T12:00Z',
    '2026-03-11T12:00[Europe/Berlin]',
    '2026-03-11T12:00+05:30',
    `Europe/${'x'.repeat(100)}`,
    '__proto__',
    null,
    60,
    ['Europe/Berlin'],
  ])('%j is none', (value) => {
    expect(isZone(value)).toBe(false);
  });

  it('are ones that the formats of a page take, too', () => {
    fc.assert(
      fc.property(
        fc.oneof(aZone, fc.constantFrom('-03:00', '+05:30', 'EST', 'etc/gmt+5', 'Z')),
        (name) => {
          fc.pre(isZone(name));
          expect(() => new Intl.DateTimeFormat('en', { timeZone: name })).not.toThrow();
        },
      ),
    );
  });
});
