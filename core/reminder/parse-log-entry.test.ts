import { expect, test } from 'vitest';
import type { LogEntry } from './log';
import { parseLogEntry } from './parse-log-entry';

const entry: LogEntry = { type: 'held', atMs: 1, kind: 'rhythm', reminderId: 'rhythm:1' };

test('is read as it was written', () => {
  expect(parseLogEntry(entry)).toEqual(entry);
  const whole: LogEntry = { ...entry, by: ['audible', 'gap'], untilMs: 5 };
  expect(parseLogEntry({ id: 7, ...whole })).toEqual(whole);
});

test('reasons of another version are left out', () => {
  expect(parseLogEntry({ ...entry, by: ['audible', 'moon', 3] })).toEqual({
    ...entry,
    by: ['audible'],
  });
  expect(parseLogEntry({ ...entry, by: ['moon'], untilMs: 'x' })).toEqual(entry);
});

test.each([
  undefined,
  'text',
  { ...entry, type: 'moved' },
  { ...entry, kind: 'other' },
  { ...entry, atMs: '1' },
  { ...entry, reminderId: 3 },
])('%j is none', (value) => {
  expect(parseLogEntry(value)).toBeUndefined();
});
