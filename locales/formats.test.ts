import { describe, expect, test } from 'vitest';
import { formatsFor } from './formats';

const english = formatsFor('en-GB');
const SECOND_MS = 1000;

/** Spaces differ between the versions of the data behind `Intl`. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

test.each([
  [0, '0 minutes'],
  [1, '1 minute'],
  [29.6, '30 minutes'],
  [100, '1 hour, 40 minutes'],
  [120, '2 hours'],
  [-5, '0 minutes'],
])('%s minutes in words: %s', (minutes, said) => {
  expect(english.longDuration(minutes)).toBe(said);
});

test.each([
  [0, '0:00'],
  [999, '0:00'],
  [6 * SECOND_MS, '0:06'],
  [456 * SECOND_MS, '7:36'],
  [4026 * SECOND_MS, '1:07:06'],
  [-1, '0:00'],
])('%s ms on a clock that counts: %s', (ms, said) => {
  expect(english.countedTime(ms)).toBe(said);
});

describe('wall-clock times', () => {
  const ms = Date.parse('2026-07-01T13:40Z');

  test('of an instant, in a zone', () => {
    expect(english.clock(ms, 'Europe/Berlin')).toBe('15:40');
    expect(plain(formatsFor('en-US').clock(ms, 'America/New_York'))).toBe('9:40 AM');
  });

  test('as they are stored', () => {
    expect(english.time('20:30')).toBe('20:30');
    expect(plain(formatsFor('en-US').time('20:30'))).toBe('8:30 PM');
  });
});

describe('weekdays', () => {
  test('of a number, Monday first', () => {
    const days = [1, 2, 3, 4, 5, 6, 7].map((day) => english.weekday(day, 'short'));
    expect(days).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
  });

  test('of a date', () => {
    expect(english.weekday('2026-03-11')).toBe('Wednesday');
    expect(formatsFor('de').weekday('2026-03-11')).toBe('Mittwoch');
  });
});

test('numbers and lists', () => {
  expect(english.number(10_080)).toBe('10,080');
  expect(english.list(['Tue', 'Thu'])).toBe('Tue and Thu');
});

test('a date has its weekday and its month', () => {
  expect(formatsFor('en-GB').date('2026-03-11')).toBe('Wednesday 11 March');
  expect(formatsFor('de').date('2026-03-11')).toBe('Mittwoch, 11. März');
});
