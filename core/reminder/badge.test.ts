import { describe, expect, test } from 'vitest';
import { Engine } from '../../test/engine';
import { startSession } from '../session/running-session';
import { badgeMinutes, nextBadgeChangeMs } from './badge';

const minutes = (count: number) => count * 60_000;

describe('the badge of a session', () => {
  test.each([
    [0, 0],
    [0.5, 1],
    [1, 1],
    [1.5, 2],
    [2.1, 5],
    [5, 5],
    [5.1, 10],
    [19.9, 20],
    [45, 45],
    [61, 65],
  ])('%d minutes left read as %d', (left, shown) => {
    expect(badgeMinutes(minutes(left))).toBe(shown);
  });

  test('a session of 20 minutes changes it at 15, 10, 5, 2, 1 and 0 minutes left, and never again', () => {
    const options = { id: 'a', kind: 'solo' as const, plannedMs: minutes(20) };
    const running = startSession(options, 0, 'UTC');
    const changes: number[] = [];
    for (let at = nextBadgeChangeMs(running, 0); at !== undefined;) {
      changes.push(20 - at / 60_000);
      at = nextBadgeChangeMs(running, at);
    }
    expect(changes).toEqual([15, 10, 5, 2, 1, 0]);
  });

  test('an open end and a pause need no wake', () => {
    const open = startSession({ id: 'a', kind: 'solo' }, 0, 'UTC');
    expect(nextBadgeChangeMs(open, 0)).toBeUndefined();
    const paused = { ...open, plannedMs: minutes(20), pausedAtMs: minutes(5) };
    expect(nextBadgeChangeMs(paused, minutes(6))).toBeUndefined();
  });
});

test('nothing, a waiting reminder, a session with and without an end each have their badge', () => {
  const engine = new Engine('2026-03-02T10:00').event();
  expect(engine.badge).toEqual({ type: 'none' });
  expect(engine.until('2026-03-02T11:30').badge).toEqual({ type: 'waiting' });
  expect(engine.start(20).badge).toEqual({ type: 'minutes-left', minutes: 20 });
  expect(engine.start().badge).toEqual({ type: 'running' });
});
