import { describe, expect, it, test } from 'vitest';
import {
  aGoal,
  aMoment,
  aPlan,
  aRunningSession,
  aSession,
  at,
  aWorld,
  BERLIN,
  NOON,
  someSettings,
  TODAY,
} from '../../test/builders';
import { elapsedMs, MAX_PLANNED_MS } from '../session/running-session';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { MINUTE_MS } from '../time/day';
import { applyCommand } from './apply-command';
import type { Command, Refusal } from './command';
import { withChanges, type Moment, type World } from './world';

const noon = aMoment();
const amount = { shape: 'amount', kind: 'solo', date: TODAY, minutes: 30 } as const;
const interval = {
  shape: 'interval',
  kind: 'solo',
  startedAtMs: at('2026-03-11T09:00'),
  endedAtMs: at('2026-03-11T10:00'),
} as const;
const draft = {
  title: 'Time to myself',
  kind: 'solo' as const,
  measure: 'minutes' as const,
  target: 120,
  plans: [{ id: 'plan-1', weekdays: [2, 4], time: '20:30', minutes: 30 }],
};

/** A world in which everything that a command can name is there. */
const fullWorld = aWorld({
  goals: [aGoal()],
  plans: [aPlan()],
  running: aRunningSession({ plannedMinutes: 90 }),
  session: aSession(),
});

const runningOf = (world: World, command: Command, moment: Moment = noon) =>
  withChanges(world, applyCommand(world, command, moment).changes).running;

describe('a refused command', () => {
  const log = (time: object) => ({ type: 'log-time', sessionId: 'new', time }) as Command;
  const save = (fields: object) =>
    ({ type: 'save-goal', goalId: 'goal-1', draft: { ...draft, ...fields } }) as Command;
  const withPlan = (fields: object) => save({ plans: [{ ...draft.plans[0], ...fields }] });

  test.each<[string, Command, Refusal]>([
    ['more for a session that has ended', { type: 'extend-session', sessionId: 'gone', minutes: 5 }, 'session-not-running'],
    ['an end of a session that never was', { type: 'end-session', sessionId: 'gone' }, 'session-not-running'],
    ['a plan of more than a day', { type: 'start-session', sessionId: 'a', kind: 'solo', plannedMinutes: 24 * 60 + 1 }, 'length-out-of-range'],
    ['a rating of nothing', { type: 'rate-session', sessionId: 'gone', recharged: 3 }, 'session-not-found'],
    ['time on a date that does not exist', log({ ...amount, date: '2026-02-30' }), 'time-not-valid'],
    ['time tomorrow', log({ ...amount, date: '2026-03-12' }), 'in-the-future'],
    ['time of nothing', log({ ...amount, minutes: 0 }), 'length-out-of-range'],
    ['time that is no number', log({ ...amount, minutes: Number.NaN }), 'length-out-of-range'],
    ['more than a day on a date', log({ ...amount, minutes: 1441 }), 'length-out-of-range'],
    ['time that has not ended', log({ ...interval, endedAtMs: at(NOON) + 1 }), 'in-the-future'],
    ['an end before the start', log({ ...interval, startedAtMs: at('2026-03-11T11:00') }), 'ends-before-start'],
    ['an end at the start', log({ ...interval, startedAtMs: interval.endedAtMs }), 'ends-before-start'],
    ['less than a minute', log({ ...interval, startedAtMs: interval.endedAtMs - 59_999 }), 'length-out-of-range'],
    ['more than a week', log({ ...interval, startedAtMs: at('2026-03-04T09:00') }), 'length-out-of-range'],
    ['a pause until now', { type: 'pause', untilMs: at(NOON) }, 'time-not-valid'],
    ['a goal without a title', save({ title: ' \u0000 ' }), 'title-missing'],
    ['a goal that asks nothing', save({ target: 0 }), 'target-out-of-range'],
    ['a goal that asks more than a week has', save({ target: 10_081 }), 'target-out-of-range'],
    ['a goal that asks for a fraction', save({ target: 60.5 }), 'target-out-of-range'],
    ['a goal whose target is no number', save({ target: Number.NaN }), 'target-out-of-range'],
    ['a goal of eight days a week', save({ measure: 'days', target: 8 }), 'target-out-of-range'],
    ['22 plans', save({ plans: Array(22).fill(draft.plans[0]) }), 'too-many-plans'],
    ['a plan on no day', withPlan({ weekdays: [] }), 'plan-without-weekday'],
    ['a plan at no time', withPlan({ time: '24:00' }), 'time-not-valid'],
    ['a plan that is too short', withPlan({ minutes: 4 }), 'length-out-of-range'],
    ['a plan that is too long', withPlan({ minutes: 721 }), 'length-out-of-range'],
    ['a plan of no length', withPlan({ minutes: Number.NaN }), 'length-out-of-range'],
    ['to archive what is not there', { type: 'archive-goal', goalId: 'gone' }, 'goal-not-found'],
    ['to restore what is not there', { type: 'restore-goal', goalId: 'gone' }, 'goal-not-found'],
  ])('%s changes nothing and says why', (_name, command, refusal) => {
    const world = aWorld({ goals: [aGoal()], plans: [aPlan()] });
    expect(applyCommand(world, command, noon)).toEqual({
      changes: [],
      event: { type: 'look' },
      outcome: { ok: false, refusal },
    });
  });
});

describe('a command that arrives twice', () => {
  const COMMANDS: [string, Command, World][] = [
    ['look', { type: 'look' }, fullWorld],
    ['a start', { type: 'start-session', sessionId: 'new', kind: 'solo', plannedMinutes: 20 }, aWorld()],
    ['five more minutes', { type: 'extend-session', sessionId: 'running-1', minutes: 5, revision: 1 }, fullWorld],
    ['an end', { type: 'end-session', sessionId: 'running-1' }, { ...aWorld(), running: aRunningSession() }],
    ['a discard', { type: 'discard-session', sessionId: 'running-1' }, { ...aWorld(), running: aRunningSession() }],
    ['a rating', { type: 'rate-session', sessionId: 'session-1', recharged: 4, note: 'Calm' }, fullWorld],
    ['logged time', { type: 'log-time', sessionId: 'new', time: interval }, aWorld()],
    ['a snooze', { type: 'snooze', minutes: 15 }, fullWorld],
    ['a pause', { type: 'pause', untilMs: null }, fullWorld],
    ['a resume', { type: 'resume' }, fullWorld],
    ['a new goal', { type: 'save-goal', goalId: 'new', draft: { ...draft, plans: [{ ...draft.plans[0]!, id: 'new-plan' }] } }, aWorld()],
    ['a changed goal', { type: 'save-goal', goalId: 'goal-1', draft: { ...draft, target: 60 } }, fullWorld],
    ['an archived goal', { type: 'archive-goal', goalId: 'goal-1' }, fullWorld],
    ['a restored goal', { type: 'restore-goal', goalId: 'goal-1' }, { ...fullWorld, goals: [aGoal({ state: 'archived', archivedSpans: [{ from: '2026-03-01' }] })] }],
    ['a mark', { type: 'mark-tip', tipId: 'practices.walk', notForMe: true }, aWorld()],
    ['settings', { type: 'save-settings', settings: someSettings({ dayStartHour: 4 }) }, fullWorld],
  ];

  test.each(COMMANDS)('%s happens once', (_name, command, world) => {
    const once = afterwards(world, command);
    const twice = afterwards(once.world, command);
    expect(withoutCounts(twice.world)).toEqual(withoutCounts(once.world));
    expect(twice.outcome).toMatchObject({ ok: true });
    expect(twice.outcome).toEqual(once.outcome);
  });

  /** The world as the store would give it to the next command of the same name. */
  function afterwards(world: World, command: Command) {
    const { changes, outcome } = applyCommand(world, command, noon);
    const changed = withChanges(world, changes);
    const next = changes.reduce<World>((before, change) => {
      if (change.table === 'sessions') return { ...before, session: change.put };
      return change.table === 'tipMarks' ? { ...before, tipMark: change.put } : before;
    }, changed);
    return { world: next, outcome };
  }

  /** A second write may count as one; what it writes is the same. */
  const withoutCounts = (world: World): unknown =>
    JSON.parse(JSON.stringify(world, (key, value: unknown) => (key === 'revision' ? 0 : value)));
});

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
    expect(runningOf(aWorld(), { ...command, plannedMinutes: 1440 })?.plannedMs).toBe(MAX_PLANNED_MS);
  });

  it('finds the session that runs already, and leaves it alone', () => {
    expect(applyCommand(fullWorld, command, noon)).toEqual({
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
    expect(runningOf(fullWorld, command)?.plannedMs).toBe(95 * MINUTE_MS);
  });

  it('are added each time to what the person saw then', () => {
    const once = aWorld({ running: runningOf(fullWorld, { ...command, revision: 1 })! });
    const again = { ...command, revision: once.running!.revision };
    expect(runningOf(once, again)?.plannedMs).toBe(100 * MINUTE_MS);
  });

  it('change nothing of an open end', () => {
    const world = aWorld({ running: aRunningSession() });
    expect(applyCommand(world, command, noon)).toMatchObject({ changes: [], outcome: { ok: true } });
  });
});

describe('end', () => {
  const command = { type: 'end-session', sessionId: 'running-1' } as const;

  it('saves the session and tells the engine', () => {
    const { changes, event, outcome } = applyCommand(fullWorld, command, noon);
    expect(changes.map((change) => change.table)).toEqual(['running', 'sessions']);
    expect(changes[1]).toMatchObject({ put: { id: 'running-1', endedAtMs: at(NOON) } });
    expect(event).toEqual({ type: 'session-ended' });
    expect(outcome).toEqual({ ok: true, saved: 'session', sessionId: 'running-1' });
  });

  it('saves nothing of a slip of the hand, which was no break', () => {
    const moment = aMoment({ local: '2026-03-11T11:00:59' });
    expect(applyCommand(fullWorld, command, moment)).toEqual({
      changes: [{ table: 'running', put: null }],
      event: { type: 'look' },
      outcome: { ok: true, saved: 'too-short' },
    });
  });

  it('leaves another session that runs alone', () => {
    expect(applyCommand(fullWorld, { ...command, sessionId: 'session-1' }, noon)).toMatchObject({
      changes: [],
      outcome: { ok: true, saved: 'session', sessionId: 'session-1' },
    });
  });
});

describe('discard', () => {
  it('removes the running session and saves nothing', () => {
    const command = { type: 'discard-session', sessionId: 'running-1' } as const;
    const world = aWorld({ running: aRunningSession() });
    expect(applyCommand(world, command, noon)).toMatchObject({
      changes: [{ table: 'running', put: null }],
      event: { type: 'look' },
    });
  });

  it('never touches a session that was saved', () => {
    const command = { type: 'discard-session', sessionId: 'session-1' } as const;
    expect(applyCommand(fullWorld, command, noon)).toMatchObject({
      changes: [],
      outcome: { ok: false, refusal: 'session-not-running' },
    });
  });
});

describe('a rating', () => {
  const rate = (fields: object, moment = noon) =>
    applyCommand(fullWorld, { type: 'rate-session', sessionId: 'session-1', ...fields }, moment)
      .changes;

  it('is kept with its note', () => {
    expect(rate({ recharged: 5, note: 'Calm' })).toEqual([
      {
        table: 'sessions',
        put: { ...aSession(), recharged: 5, note: 'Calm', revision: 2, updatedAtMs: at(NOON) },
      },
    ]);
  });

  it('that is none says that the person went on', () => {
    const [change] = rate({});
    expect(change).toMatchObject({ put: { revision: 2 } });
    expect(change?.put).not.toHaveProperty('recharged');
  });

  it('is later than the session even on a clock that was set back', () => {
    const [change] = rate({}, aMoment({ local: '2026-03-01T00:00' }));
    expect(change).toMatchObject({ put: { updatedAtMs: aSession().createdAtMs + 1 } });
  });
});

describe('logged time', () => {
  const log = (time: object, moment = noon, world = aWorld()) =>
    applyCommand(world, { type: 'log-time', sessionId: 'new', time } as Command, moment).changes;

  const record = {
    id: 'new',
    kind: 'solo',
    zone: BERLIN,
    source: 'manual',
    tags: [],
    revision: 1,
    createdAtMs: at(NOON),
    updatedAtMs: at(NOON),
  };

  it('is kept as an amount', () => {
    const put = { ...record, shape: 'amount', date: TODAY, amountMs: 30 * MINUTE_MS };
    expect(log(amount)).toEqual([{ table: 'sessions', put }]);
  });

  it('is kept with its clock times', () => {
    const put = { ...record, ...interval, pausedMs: 0 };
    expect(log(interval)).toEqual([{ table: 'sessions', put }]);
  });

  it('may end now, last a week, or be a whole day', () => {
    expect(log({ ...interval, endedAtMs: at(NOON) })).toHaveLength(1);
    expect(log({ ...interval, startedAtMs: interval.endedAtMs - 7 * 1440 * MINUTE_MS })).toHaveLength(1);
    expect(log({ ...amount, minutes: 1440 })).toHaveLength(1);
  });

  it('may be on the date that has begun for the person', () => {
    const night = aMoment({ local: '2026-03-11T02:00' });
    const late = aWorld({ settings: someSettings({ dayStartHour: 4 }) });
    expect(log(amount, night)).toHaveLength(1);
    expect(log(amount, night, late)).toEqual([]);
    expect(log({ ...amount, date: '2026-03-10' }, night, late)).toHaveLength(1);
  });
});

describe('what the engine is told', () => {
  test.each<[string, Command, object]>([
    ['a snooze, as an instant', { type: 'snooze', minutes: 15 }, { type: 'snoozed', untilMs: at('2026-03-11T12:15') }],
    ['not today', { type: 'put-off-today' }, { type: 'put-off-today' }],
    ['a pause until an instant', { type: 'pause', untilMs: at(NOON) + 1 }, { type: 'paused', untilMs: at(NOON) + 1 }],
    ['a pause without an end', { type: 'pause', untilMs: null }, { type: 'paused', untilMs: null }],
    ['the end of a pause', { type: 'resume' }, { type: 'resumed' }],
    ['a look', { type: 'look' }, { type: 'look' }],
  ])('%s', (_name, command, event) => {
    expect(applyCommand(fullWorld, command, noon)).toEqual({ changes: [], event, outcome: { ok: true } });
  });
});

describe('a mark on a tip', () => {
  const mark = (flags: object, tipMark?: World['tipMark']) =>
    applyCommand(
      aWorld(tipMark && { tipMark }),
      { type: 'mark-tip', tipId: 'practices.walk', ...flags },
      noon,
    ).changes[0]?.put;

  const before = { tipId: 'practices.walk', updatedAtMs: 1, helped: true };

  it('is kept beside what was noted before', () => {
    expect(mark({ favourite: true }, before)).toEqual({ ...before, favourite: true, updatedAtMs: at(NOON) });
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
    expect(applyCommand(fullWorld, command, noon).changes).toEqual([
      { table: 'settings', put: DEFAULT_SETTINGS },
    ]);
  });
});

it('no command moves the start of what runs', () => {
  const before = elapsedMs(fullWorld.running!, noon.nowMs);
  const extend = { type: 'extend-session', sessionId: 'running-1', minutes: 5 } as const;
  expect(elapsedMs(runningOf(fullWorld, extend)!, noon.nowMs)).toBe(before);
});
