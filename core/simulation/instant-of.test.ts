import { expect, test } from 'vitest';
import { hasOffset, instantOf } from './instant-of';

const isoOf = (text: string, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instantOf(text, zone)).toString();

test('a local time is taken in the zone then in force', () => {
  expect(isoOf('2026-03-27T08:30', 'Europe/Berlin')).toBe('2026-03-27T07:30:00Z');
  expect(isoOf('2026-03-30T08:30', 'Europe/Berlin')).toBe('2026-03-30T06:30:00Z');
});

test('a time with an offset means the same in every zone', () => {
  for (const zone of ['Europe/Berlin', 'Asia/Kolkata']) {
    expect(isoOf('2026-03-27T08:30Z', zone)).toBe('2026-03-27T08:30:00Z');
    expect(isoOf('2026-03-27T08:30-05:00', zone)).toBe('2026-03-27T13:30:00Z');
    expect(isoOf('2026-03-27T08:30-05:00[America/New_York]', zone)).toBe('2026-03-27T13:30:00Z');
  }
});

test('the hyphens of a date are no offset', () => {
  expect(hasOffset('2026-03-27')).toBe(false);
  expect(hasOffset('2026-03-27T08:30')).toBe(false);
  expect(hasOffset('2026-03-27T08:30+05:30')).toBe(true);
});
