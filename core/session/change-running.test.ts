import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aRunningSession, at, NOON } from '../../test/builders';
import { MINUTE_MS } from '../time/day';
import {
  changeRunning,
  endSessionAt,
  pauseRunning,
  resumeRunning,
  whyNotStart,
  type RunningEdit,
} from './change-running';
import { parseRunningSession } from './parse-running-session';
import { elapsedMs } from './running-session';

const noon = at(NOON);
const hour = 60 * MINUTE_MS;
const running = aRunningSession();

describe('a pause', () => {
  it('stops counting, and goes on where it stopped', () => {
    const paused = pauseRunning(running, noon);
    expect(elapsedMs(paused, noon + hour)).toBe(hour);
    const resumed = resumeRunning(paused, noon + hour);
    expect(resumed).toEqual({ ...running, pausedMs: hour, revision: 3 });
    expect(elapsedMs(resumed, noon + 2 * hour)).toBe(2 * hour);
    expect(parseRunningSession(paused)).toEqual(paused);
  });

  it('asked for twice is one', () => {
    const paused = pauseRunning(running, noon);
    expect(pauseRunning(paused, noon + hour)).toBe(paused);
    expect(resumeRunning(running, noon)).toBe(running);
  });

  it('takes nothing away on a clock that was set back', () => {
    const early = pauseRunning(running, running.startedAtMs - hour);
    expect(elapsedMs(early, noon)).toBe(0);
    expect(resumeRunning(pauseRunning(running, noon), noon - hour).pausedMs).toBe(0);
  });

  it('any number of them add up', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1000 }), { maxLength: 10 }), (steps) => {
        let [session, nowMs, counted] = [running, running.startedAtMs, 0];
        for (const [index, minutes] of steps.entries()) {
          nowMs += minutes * MINUTE_MS;
          if (index % 2 === 0) counted += minutes;
          session = index % 2 === 0 ? pauseRunning(session, nowMs) : resumeRunning(session, nowMs);
        }
        expect(elapsedMs(session, nowMs)).toBe(counted * MINUTE_MS);
      }),
    );
  });
});

describe('a change while it runs', () => {
  test.each<[RunningEdit, object]>([
    [{ startedAtMs: noon - 5 * MINUTE_MS }, { startedAtMs: noon - 5 * MINUTE_MS }],
    [{ startedAtMs: noon - 5 * hour }, { startedAtMs: noon - 5 * hour }],
    [{ kind: 'together' }, { kind: 'together' }],
    [{ activity: ' walk ' }, { activity: 'walk' }],
    [
      { startedAtMs: noon, kind: 'together', activity: 'a' },
      { startedAtMs: noon, kind: 'together', activity: 'a' },
    ],
  ])('of %j', (edit, fields) => {
    const after = changeRunning(running, edit, noon);
    expect(after).toStrictEqual({ ...running, ...fields, revision: 2 });
    expect(parseRunningSession(after)).toEqual(after);
  });

  it('may take the activity away, or leave it', () => {
    const walk = { ...running, activity: 'walk' };
    expect(changeRunning(walk, { activity: null }, noon)).toStrictEqual({
      ...running,
      revision: 2,
    });
    expect(changeRunning(walk, { kind: 'together' }, noon)).toMatchObject({ activity: 'walk' });
  });

  it('keeps no more pauses than fit', () => {
    const paused = { ...running, pausedMs: 50 * MINUTE_MS };
    expect(changeRunning(paused, { startedAtMs: noon - 10 * MINUTE_MS }, noon)).toMatchObject({
      pausedMs: 10 * MINUTE_MS,
    });
  });

  it('of kind alone leaves its pauses on a clock that was set back', () => {
    const early = running.startedAtMs - hour;
    expect(changeRunning(running, { kind: 'together' }, early)).toMatchObject({
      startedAtMs: running.startedAtMs,
    });
  });

  test.each<[string, object, RunningEdit, string]>([
    ['to a start in the future', {}, { startedAtMs: noon + 1 }, 'in-the-future'],
    ['to a start over a day ago', {}, { startedAtMs: noon - 24 * hour - 1 }, 'length-out-of-range'],
    [
      'to a start after its pause',
      { pausedAtMs: noon - hour },
      { startedAtMs: noon - 5 },
      'ends-before-start',
    ],
  ])('is refused %s', (_name, fields, edit, refusal) => {
    expect(changeRunning({ ...running, ...fields }, edit, noon)).toBe(refusal);
  });
});

test.each([
  [noon, undefined],
  [noon - 24 * hour, undefined],
  [noon + 1, 'in-the-future'],
  [noon - 24 * hour - 1, 'length-out-of-range'],
])('a start at %i: %s', (startedAtMs, refusal) => {
  expect(whyNotStart(startedAtMs, noon)).toBe(refusal);
});

describe('an end that is told later', () => {
  it('is the end, whenever it is told', () => {
    const endedAtMs = at('2026-03-11T11:40');
    expect(endSessionAt(running, endedAtMs, noon)).toMatchObject({
      id: 'running-1',
      startedAtMs: running.startedAtMs,
      endedAtMs,
      createdAtMs: noon,
      updatedAtMs: noon,
    });
  });

  it('ends an open pause, and takes off those before it', () => {
    const paused = { ...running, pausedMs: 10 * MINUTE_MS, pausedAtMs: noon };
    expect(endSessionAt(paused, noon - 10 * MINUTE_MS, noon)).toMatchObject({
      pausedMs: 10 * MINUTE_MS,
    });
  });

  it('had no pauses that are as long as itself', () => {
    const paused = { ...running, pausedMs: 50 * MINUTE_MS };
    expect(endSessionAt(paused, running.startedAtMs + 30 * MINUTE_MS, noon)).toMatchObject({
      pausedMs: 0,
    });
  });

  test.each([
    [noon + 1, 'in-the-future'],
    [running.startedAtMs, 'ends-before-start'],
    [running.startedAtMs + 59_999, 'length-out-of-range'],
  ])('at %i is refused: %s', (endedAtMs, refusal) => {
    expect(endSessionAt(running, endedAtMs, noon)).toBe(refusal);
  });
});
