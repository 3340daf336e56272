import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aRunningSession, at } from '../../test/builders';
import { MINUTE_MS } from '../time/day';
import { parseRunningSession } from './parse-running-session';
import { parseSession } from './parse-session';
import {
  elapsedMs,
  endSession,
  extendSession,
  MAX_PLANNED_MS,
  plannedEndMs,
  remainingMs,
  startSession,
} from './running-session';
import { MAX_SESSION_MS, MIN_SESSION_MS, sessionLengthMs } from './session';

const HOUR_MS = 60 * MINUTE_MS;
const ELEVEN = at('2026-03-11T11:00');
const NOON = at('2026-03-11T12:00');
const open = aRunningSession();
const planned = aRunningSession({ plannedMinutes: 90 });

it('starts now, in the zone where it is, and without a pause', () => {
  const running = startSession({ id: 'a', kind: 'together' }, NOON, 'Asia/Kolkata');
  expect(running).toStrictEqual({
    key: 'running',
    id: 'a',
    kind: 'together',
    startedAtMs: NOON,
    pausedMs: 0,
    zone: 'Asia/Kolkata',
    revision: 1,
  });
  expect(elapsedMs(running, NOON)).toBe(0);
});

describe('time in the session', () => {
  test.each([
    ['goes on', open, 60],
    ['is without its pauses', { ...open, pausedMs: 20 * MINUTE_MS }, 40],
    ['stands while it is paused', { ...open, pausedAtMs: ELEVEN + 10 * MINUTE_MS }, 10],
    [
      'is none when the clock was set back before its start',
      aRunningSession({ from: '2026-03-11T13:00' }),
      0,
    ],
    ['is none when more was paused than passed', { ...open, pausedMs: 90 * MINUTE_MS }, 0],
  ])('%s', (_name, running, minutes) => {
    expect(elapsedMs(running, NOON)).toBe(minutes * MINUTE_MS);
  });
});

describe('time that is left', () => {
  test.each([
    ['is none with an open end', open, undefined],
    ['is the rest of the planned length', planned, 30],
    ['is longer by the pauses', { ...planned, pausedMs: 10 * MINUTE_MS }, 40],
    ['is never below nothing', aRunningSession({ plannedMinutes: 45 }), 0],
    [
      'is the whole length when the clock was set back',
      aRunningSession({ from: '2026-03-11T13:00', plannedMinutes: 90 }),
      90,
    ],
  ])('%s', (_name, running, minutes) => {
    const leftMs = remainingMs(running, NOON);
    expect(leftMs).toBe(minutes === undefined ? undefined : minutes * MINUTE_MS);
  });
});

describe('the planned end', () => {
  test.each([
    ['is unknown with an open end', open, undefined],
    ['is unknown while it is paused', { ...planned, pausedAtMs: NOON }, undefined],
    ['is the start and the planned length', planned, '2026-03-11T12:30'],
    ['is later by the pauses', { ...planned, pausedMs: 10 * MINUTE_MS }, '2026-03-11T12:40'],
  ])('%s', (_name, running, local) => {
    expect(plannedEndMs(running)).toBe(local === undefined ? undefined : at(local));
  });
});

describe('five more minutes', () => {
  const FIVE = 5 * MINUTE_MS;

  test.each([
    ['before the end: after the planned one', planned, NOON, 35],
    ['after the end: from now', planned, NOON + HOUR_MS, 5],
    ['after a night: from now', planned, NOON + 30 * HOUR_MS, 5],
    ['with a pause', { ...planned, pausedMs: 10 * MINUTE_MS }, NOON, 45],
  ])('%s', (_name, running, nowMs, minutesLeft) => {
    const extended = extendSession(running, FIVE, nowMs);
    expect(remainingMs(extended, nowMs)).toBe(minutesLeft * MINUTE_MS);
    expect(extended.revision).toBe(running.revision + 1);
    expect(parseRunningSession(extended)).toEqual(extended);
  });

  it('mean nothing to an open end', () => {
    expect(extendSession(open, FIVE, NOON)).toBe(open);
  });

  it('never go beyond the longest session', () => {
    const extended = extendSession(planned, 2 * MAX_SESSION_MS, NOON);
    expect(extended.plannedMs).toBe(MAX_SESSION_MS);
    expect(parseRunningSession(extended)).toEqual(extended);
  });
});

describe('a session that ends', () => {
  it('keeps when and where it was', () => {
    const running = aRunningSession({ planId: 'plan-1', activity: 'Walk', zone: 'Asia/Kolkata' });
    const endMs = running.startedAtMs + HOUR_MS;
    expect(endSession(running, endMs)).toStrictEqual({
      id: 'running-1',
      kind: 'solo',
      shape: 'interval',
      startedAtMs: running.startedAtMs,
      endedAtMs: endMs,
      pausedMs: 0,
      zone: 'Asia/Kolkata',
      source: 'timer',
      planId: 'plan-1',
      activity: 'Walk',
      tags: [],
      revision: 1,
      createdAtMs: endMs,
      updatedAtMs: endMs,
    });
  });

  test.each([
    ['a second under a minute', MIN_SESSION_MS - 1000, false],
    ['a minute', MIN_SESSION_MS, true],
    ['no time, the clock set back', -HOUR_MS, false],
  ])('after %s is kept: %s', (_name, afterMs, isKept) => {
    expect(endSession(open, ELEVEN + afterMs) !== undefined).toBe(isKept);
  });

  it('is not kept when all but seconds of it were a pause', () => {
    expect(endSession({ ...open, pausedMs: HOUR_MS - 30_000 }, NOON)).toBeUndefined();
  });

  it('ends where its last pause began', () => {
    const paused = { ...open, pausedAtMs: ELEVEN + 20 * MINUTE_MS };
    expect(endSession(paused, NOON)?.endedAtMs).toBe(ELEVEN + 20 * MINUTE_MS);
  });

  it('is cut after a week', () => {
    const ended = endSession(open, ELEVEN + 30 * 24 * HOUR_MS)!;
    expect(sessionLengthMs(ended)).toBe(MAX_SESSION_MS);
  });

  it('has the length that the timer showed, and is stored as it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20 * 24 * HOUR_MS }),
        fc.integer({ min: 0, max: 20 * 24 * HOUR_MS }),
        fc.option(fc.integer({ min: 0, max: 20 * 24 * HOUR_MS }), { nil: undefined }),
        (afterMs, pausedMs, pausedAfterMs) => {
          const paused = pausedAfterMs === undefined ? {} : { pausedAtMs: ELEVEN + pausedAfterMs };
          const running = { ...open, pausedMs, ...paused };
          const ended = endSession(running, ELEVEN + afterMs);
          if (!ended) return;
          const elapsed = elapsedMs(running, ELEVEN + afterMs);
          const isCut = ended.endedAtMs - ended.startedAtMs === MAX_SESSION_MS;
          expect(sessionLengthMs(ended)).toBeLessThanOrEqual(elapsed);
          expect(isCut || sessionLengthMs(ended) === elapsed).toBe(true);
          expect(parseSession(ended)).toEqual(ended);
        },
      ),
      { numRuns: 500 },
    );
  });
});

it('plans at most a day', () => {
  expect(MAX_PLANNED_MS).toBe(24 * HOUR_MS);
});
