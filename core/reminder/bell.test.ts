import { expect, test } from 'vitest';
import { startSession } from '../session/running-session';
import { bellKey } from './bell';

const running = startSession({ id: 'a', kind: 'solo', plannedMs: 60_000 }, 1000, 'UTC');

test('no bell without a session, without an end, or before it', () => {
  const { plannedMs: _planned, ...open } = running;
  expect(bellKey(undefined, 99_000)).toBeUndefined();
  expect(bellKey(open, 99_000)).toBeUndefined();
  expect(bellKey(running, 60_999)).toBeUndefined();
});

test('each planned end has a bell of its own', () => {
  expect(bellKey(running, 61_000)).toBe('a:61000');
  expect(bellKey({ ...running, plannedMs: 120_000 }, 121_000)).toBe('a:121000');
});
