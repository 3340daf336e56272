import { describe, expect, test } from 'vitest';
import { at, BERLIN } from '../../test/builders';
import { laterTodayMinutes, nextAtMs, suggestedPauseTime } from './pause-time';

describe('the next time that the clock shows', () => {
  test.each([
    ['2026-03-11T12:00', '18:00', '2026-03-11T18:00'],
    ['2026-03-11T12:00', '12:00', '2026-03-12T12:00'],
    ['2026-03-11T12:00', '09:00', '2026-03-12T09:00'],
    // 02:30 is skipped on the 29th of March, so it is the first minute after the gap.
    ['2026-03-28T12:00', '02:30', '2026-03-29T03:00'],
  ])('at %s, %s is %s', (now, time, next) => {
    expect(nextAtMs(time, at(now), BERLIN)).toBe(at(next));
  });

  test.each(['', '25:00', 'noon'])('%j is no time', (time) => {
    expect(nextAtMs(time, at('2026-03-11T12:00'), BERLIN)).toBeUndefined();
  });
});

test.each([
  ['2026-03-11T12:00', '14:00'],
  ['2026-03-11T12:01', '14:30'],
  ['2026-03-11T22:45', '01:00'],
])('at %s the field offers %s', (now, time) => {
  expect(suggestedPauseTime(at(now), BERLIN)).toBe(time);
});

describe('later today', () => {
  const ranges = [{ from: '09:00', to: '21:00' }];

  test('is in three hours', () => {
    expect(laterTodayMinutes(ranges, at('2026-03-11T12:00'), BERLIN)).toBe(180);
  });

  test('is not offered when three hours lead out of the active hours or the day', () => {
    expect(laterTodayMinutes(ranges, at('2026-03-11T18:30'), BERLIN)).toBeUndefined();
    const always = [{ from: '00:00', to: '00:00' }];
    expect(laterTodayMinutes(always, at('2026-03-11T22:00'), BERLIN)).toBeUndefined();
  });
});
