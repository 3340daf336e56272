import { describe, expect, it, test } from 'vitest';
import {
  aFullWorld,
  aMoment,
  aRunningSession,
  aSession,
  at,
  aWorld,
  NOON,
  TODAY,
} from '../../test/builders';
import { elapsedMs, MAX_PLANNED_MS } from '../session/running-session';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { MINUTE_MS } from '../time/day';
import { applyCommand } from './apply-command';
import type { Command } from './command';
import { withChanges, type Moment, type World } from './world';

const noon = aMoment();

const runningOf = (world: World, command: Command, moment: Moment = noon) =>
  withChanges(world, applyCommand(world, command, moment).changes).running;

describe('start', () => {
  const command = { type: 'start-session', sessionId: 'new', kind: 'together' } as const;

  it('begins now, here, and tells the engine', () => {
    const world = aWorld();
    const moment = aMoment({ zone: 'Asia/Kolkata' });
    const planned = { ...command, plannedMinutes: 20 };
    expect(applyCommand(world, planned, moment)).toMatchObject({
      event: { type: 'session-started' },
      outcome: { ok: true, sessionId: 'new' },
    });
    expect(runningOf(world, planned, moment)).toEqual({
      key: 'running',
      id: 'new',
      kind: 'together',
      startedAtMs: moment.nowMs,
      pausedMs: 0,
      plannedMs: 20 * MINUTE_MS,
      zone: 'Asia/Kolkata',
      revision: 1,
    });
  });

  it('plans a day at most', () => {
    expect(runningOf(aWorld(), { ...command, plannedMinutes: 1440 })?.plannedMs).toBe(
      MAX_PLANNED_MS,
    );
  });

  it('finds the session that runs already, and leaves it alone', () => {
    expect(applyCommand(aFullWorld(), command, noon)).toEqual({
      changes: [],
      event: { type: 'look' },
      outcome: { ok: true, saved: 'already-running', sessionId: 'running-1' },
    });
  });

  it('does not begin again what has ended', () => {
    const world = aWorld({ session: aSession({ id: 'new' }) });
    expect(applyCommand(world, command, noon)).toMatchObject({
      changes: [],
      outcome: { ok: true, saved: 'session', sessionId: 'new' },
    });
  });
});

describe('five more minutes', () => {
  const command = { type: 'extend-session', sessionId: 'running-1', minutes: 5 } as const;

  it('are added', () => {
    expect(runningOf(aFullWorld(), command)?.plannedMs).toBe(95 * MINUTE_MS);
  });

  it('are added each time to what the person saw then', () => {
    const once = aWorld({ running: runningOf(aFullWorld(), { ...command, revision: 1 })! });
    const again = { ...command, revision: once.running!.revision };
    expect(runningOf(once, again)?.plannedMs).toBe(100 * MINUTE_MS);
  });

  it('change nothing of an open end', () => {
    const world = aWorld({ running: aRunningSession() });
    expect(applyCommand(world, command, noon)).toMatchObject({
      changes: [],
      outcome: { ok: true },
    });
  });
});

describe('what the engine is told', () => {
  test.each<[string, Command, object]>([
    [
      'a snooze, as an instant',
      { type: 'snooze', minutes: 15 },
      { type: 'snoozed', untilMs: at('2026-03-11T12:15') },
    ],
    ['not today', { type: 'put-off-today' }, { type: 'put-off-today' }],
    [
      'a pause until an instant',
      { type: 'pause', untilMs: at(NOON) + 1 },
      { type: 'paused', untilMs: at(NOON) + 1 },
    ],
    ['a pause without an end', { type: 'pause', untilMs: null }, { type: 'paused', untilMs: null }],
    ['the end of a pause', { type: 'resume' }, { type: 'resumed' }],
    ['an answer about an absence', { type: 'answer-absence' }, { type: 'absence-answered' }],
    ['a look', { type: 'look' }, { type: 'look' }],
  ])('%s', (_name, command, event) => {
    expect(applyCommand(aFullWorld(), command, noon)).toEqual({
      changes: [],
      event,
      outcome: { ok: true },
    });
  });
});

const mark = (flags: object, tipMark?: World['tipMark']) =>
  applyCommand(
    aWorld(tipMark && { tipMark }),
    { type: 'mark-tip', tipId: 'practices.walk', ...flags },
    noon,
  ).changes[0]?.put;

describe('a mark on a tip', () => {
  const before = { tipId: 'practices.walk', updatedAtMs: 1, helped: true };

  it('is kept beside what was noted before', () => {
    expect(mark({ favourite: true }, before)).toEqual({
      ...before,
      favourite: true,
      updatedAtMs: at(NOON),
    });
  });

  it('of "not for me" knows its day, the first one', () => {
    expect(mark({ notForMe: true })).toMatchObject({ notForMe: true, notForMeOn: TODAY });
    const earlier = { ...before, notForMe: true, notForMeOn: '2026-02-01' };
    expect(mark({ notForMe: true }, earlier)).toMatchObject({ notForMeOn: '2026-02-01' });
    expect(mark({ favourite: true }, earlier)).toMatchObject({ notForMeOn: '2026-02-01' });
  });

  it('can be taken back', () => {
    const earlier = { ...before, notForMe: true, notForMeOn: '2026-02-01' };
    const taken = mark({ notForMe: false }, earlier);
    expect(taken).toMatchObject({ notForMe: false, helped: true });
    expect(taken).not.toHaveProperty('notForMeOn');
  });
});

describe('settings', () => {
  it('are repaired and saved whole', () => {
    const command = { type: 'save-settings', settings: { dayStartHour: 99 } } as const;
    expect(applyCommand(aFullWorld(), command, noon).changes).toEqual([
      { table: 'settings', put: DEFAULT_SETTINGS },
    ]);
  });
});

it('no command moves the start of what runs', () => {
  const before = elapsedMs(aFullWorld().running!, noon.nowMs);
  const extend = { type: 'extend-session', sessionId: 'running-1', minutes: 5 } as const;
  expect(elapsedMs(runningOf(aFullWorld(), extend)!, noon.nowMs)).toBe(before);
});
