import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { aDayStartHour, aMomentInAZone } from '../../test/arbitraries';
import { at, BERLIN } from '../../test/builders';
import { dateAt } from './day';
import { dayFinder } from './day-finder';

test.each([
  ['an ordinary day', '2026-03-10T12:00', 0, 24],
  ['the day on which summer time starts', '2026-03-29T12:00', 0, 23],
  ['the day on which it ends', '2026-10-25T12:00', 0, 25],
  ['a day from four to four', '2026-03-29T02:59', 4, 23],
])('%s', (_name, local, dayStartHour, hours) => {
  const { fromMs, untilMs } = dayFinder(dayStartHour)(at(local), BERLIN);
  expect((untilMs - fromMs) / 3_600_000).toBe(hours);
});

it('ends the day before a skipped one where the day after it begins', () => {
  const zone = 'Pacific/Apia';
  const day = dayFinder(0)(at('2011-12-29T12:00', zone), zone);
  expect(day).toEqual({
    date: '2011-12-29',
    fromMs: at('2011-12-29T00:00', zone),
    untilMs: at('2011-12-31T00:00', zone),
  });
});

it('says the date of every instant, whatever was asked before', () => {
  fc.assert(
    fc.property(
      fc.array(aMomentInAZone, { maxLength: 8 }),
      aDayStartHour,
      (moments, dayStartHour) => {
        const dayAt = dayFinder(dayStartHour);
        for (const { nowMs, zone } of moments)
          for (const ms of [nowMs, nowMs + 1, nowMs - 3_600_000, nowMs + 3_600_000]) {
            const day = dayAt(ms, zone);
            expect(day.date).toBe(dateAt(ms, zone, dayStartHour));
            expect(day.fromMs).toBeLessThanOrEqual(ms);
            expect(day.untilMs).toBeGreaterThan(ms);
          }
      },
    ),
  );
});
