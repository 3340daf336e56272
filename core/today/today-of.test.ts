import { describe, expect, it, test } from 'vitest';
import {
  aGoal,
  anAmount,
  aPlan,
  aRest,
  aRunningSession,
  aSession,
  at,
  BERLIN,
  NOON,
  someSettings,
  todayRecords,
} from '../../test/builders';
import type { Goal } from '../goal/goal';
import type { Session } from '../session/session';
import { MINUTE_MS } from '../time/day';
import { todayOf, type TodayRecords } from './today-of';

const today = (fields: Partial<TodayRecords> = {}, local = NOON, zone = BERLIN) =>
  todayOf(todayRecords(fields), at(local, zone), zone);

const together = (fields: Partial<Goal> & Parameters<typeof aGoal>[0]) =>
  aGoal({ id: 'goal-2', kind: 'together', ...fields });

describe('a ring', () => {
  const sessions = [
    aSession({ minutes: 45 }),
    aSession({ id: 'b', kind: 'together', from: '2026-03-09T20:00', minutes: 90 }),
  ];
  it('without a goal is the week’s time of its kind', () => {
    expect(today({ sessions }).rings).toEqual({
      solo: { kind: 'solo', minutes: 45 },
      together: { kind: 'together', minutes: 90 },
    });
  });

  it('with a goal in minutes is full at its target', () => {
    const { rings } = today({ sessions, goals: [aGoal(), together({ version: { atLeast: 60 } })] });
    expect(rings.solo).toEqual({ kind: 'solo', minutes: 45, targetMinutes: 120, share: 0.375 });
    expect(rings.together).toMatchObject({ targetMinutes: 60, share: 1 });
  });

  it('with several goals in minutes asks for the largest', () => {
    const goals = [
      aGoal({ version: { atLeast: 30 } }),
      aGoal({ id: 'b', version: { atLeast: 90 } }),
    ];
    expect(today({ sessions, goals }).rings.solo).toMatchObject({ targetMinutes: 90, share: 0.5 });
  });

  it('with goals in other measures shows how much of them is reached', () => {
    const goals = [
      aGoal({ version: { measure: 'sessions', atLeast: 2 } }),
      aGoal({ id: 'b', version: { measure: 'days', atLeast: 1 } }),
    ];
    expect(today({ sessions, goals }).rings.solo).toEqual({
      kind: 'solo',
      minutes: 45,
      share: 0.75,
    });
  });

  it('is full as soon as its goal is met', () => {
    const almost = [aSession({ minutes: 59.5 })];
    const view = today({ sessions: almost, goals: [aGoal({ version: { atLeast: 60 } })] });
    expect(view.goals[0]?.status).toBe('met');
    expect(view.rings.solo.share).toBe(1);
  });

  it('leaves out what lies in another week', () => {
    const others = [aSession({ from: '2026-03-08T20:00' }), anAmount({ date: '2026-03-16' })];
    expect(today({ sessions: others }).rings.solo.minutes).toBe(0);
  });

  test.each([
    [1, 30],
    [7, 60],
  ] as const)('is of the week that begins on weekday %i: %i minutes', (firstWeekday, minutes) => {
    const two = [aSession(), aSession({ id: 'b', from: '2026-03-08T20:00' })];
    expect(today({ sessions: two, firstWeekday }).rings.solo.minutes).toBe(minutes);
  });

  it('counts a late night with the evening before where the person says so', () => {
    const night = [aSession({ from: '2026-03-16T01:00' })];
    const settings = someSettings({ dayStartHour: 4 });
    expect(today({ sessions: night, settings }, '2026-03-16T02:00').rings.solo.minutes).toBe(30);
    expect(today({ sessions: night, settings }, '2026-03-16T04:00').rings.solo.minutes).toBe(0);
  });
});

describe('the running session', () => {
  const running = aRunningSession();

  it('counts while it runs', () => {
    const view = today({ running, goals: [aGoal({ version: { atLeast: 120 } })] });
    expect(view.rings.solo).toMatchObject({ minutes: 60, share: 0.5 });
    expect(view.goals[0]).toMatchObject({ progress: 60 });
    expect(view.running).toBe(running);
  });

  it('counts without its pauses', () => {
    const paused = { ...running, pausedMs: 10 * MINUTE_MS, pausedAtMs: at('2026-03-11T11:40') };
    expect(today({ running: paused }).rings.solo.minutes).toBeCloseTo(30);
  });

  it('counts nothing when the clock was set back before its start', () => {
    expect(today({ running }, '2026-03-11T10:00').rings.solo.minutes).toBe(0);
  });

  it('counts once beside a session that overlaps it', () => {
    const sessions = [aSession({ from: '2026-03-11T11:30', minutes: 15 })];
    expect(today({ running, sessions }).rings.solo.minutes).toBe(60);
  });
});

describe('the goals', () => {
  it('are the active ones in their order', () => {
    const goals = [aGoal({ id: 'b' }), aGoal({ id: 'old', state: 'archived' }), aGoal({ id: 'a' })];
    expect(today({ goals }).goals.map((each) => each.goal.id)).toEqual(['b', 'a']);
  });
});

describe('"How recharged are you?"', () => {
  const ended = aSession({ from: '2026-03-11T11:00', to: '2026-03-11T11:55' });

  test.each<[string, Partial<TodayRecords>, string, boolean]>([
    ['is asked after a session', { sessions: [ended] }, NOON, true],
    ['is asked for ten minutes', { sessions: [ended] }, '2026-03-11T12:05', true],
    ['is not asked later', { sessions: [ended] }, '2026-03-11T12:05:01', false],
    [
      'is not asked again',
      { sessions: [{ ...ended, updatedAtMs: ended.createdAtMs + 1 }] },
      NOON,
      false,
    ],
    [
      'is not asked of time that was logged',
      { sessions: [{ ...ended, source: 'manual' }] },
      NOON,
      false,
    ],
    [
      'is not asked of a deleted session',
      { sessions: [{ ...ended, deletedAtMs: 1 }] },
      NOON,
      false,
    ],
    [
      'is not asked while the next one runs',
      { sessions: [ended], running: aRunningSession() },
      NOON,
      false,
    ],
    ['is not asked without a session', {}, NOON, false],
  ])('%s', (_name, fields, local, isAsked) => {
    expect(today(fields, local).justEnded !== undefined).toBe(isAsked);
  });

  it('is asked of the last session, not of one before it', () => {
    const before: Session = aSession({
      id: 'before',
      from: '2026-03-11T11:00',
      to: '2026-03-11T11:52',
    });
    const rated = { ...ended, updatedAtMs: ended.createdAtMs + 1 };
    expect(today({ sessions: [before, ended] }).justEnded?.id).toBe('session-1');
    expect(today({ sessions: [before, rated] }).justEnded).toBeUndefined();
  });
});

describe('the next planned time', () => {
  const plans = [aPlan({ weekdays: [3] })];
  const goals = [aGoal()];

  it('comes with the title of its goal', () => {
    expect(today({ goals, plans }).nextSlot).toMatchObject({
      planId: 'plan-1',
      date: '2026-03-11',
      startMs: at('2026-03-11T20:30'),
      goalTitle: 'Time to myself',
    });
  });

  it('is in a week when today’s is over', () => {
    expect(today({ goals, plans }, '2026-03-11T21:00').nextSlot?.date).toBe('2026-03-18');
  });

  it('is none of a goal that is archived or gone', () => {
    expect(today({ goals: [aGoal({ state: 'archived' })], plans })).not.toHaveProperty('nextSlot');
    expect(today({ plans })).not.toHaveProperty('nextSlot');
  });
});

it('says what can be said about reminders', () => {
  const reminderState = { ...todayRecords().reminderState, pausedUntilMs: null };
  expect(today({ reminderState }).outlook).toMatchObject({
    pausedUntilMs: null,
    holds: [{ by: 'paused' }],
  });
});

it('changes nothing that it was given', () => {
  const records = todayRecords({
    sessions: [aSession()],
    goals: [aGoal()],
    plans: [aPlan()],
    running: aRunningSession(),
  });
  const before = structuredClone(records);
  todayOf(records, at(NOON), BERLIN);
  expect(records).toEqual(before);
});

describe('a running session that seems forgotten', () => {
  it('counts up to where it is asked about, and is asked about', () => {
    const running = aRunningSession({ plannedMinutes: 30 });
    const { forgotten, rings } = today({ running }, '2026-03-11T20:00');
    expect(rings.solo.minutes).toBe(240);
    expect(forgotten).toMatchObject({ plannedEndMs: at('2026-03-11T11:30') });
    expect(today({ running })).not.toHaveProperty('forgotten');
  });
});

describe('a goal by the month', () => {
  it('gives the ring of the week its share, and no target', () => {
    const goals = [aGoal({ version: { period: 'month', atLeast: 600 } })];
    const sessions = [anAmount({ date: '2026-03-02', minutes: 240 }), aSession({ minutes: 60 })];
    expect(today({ goals, sessions }).rings.solo).toEqual({
      kind: 'solo',
      minutes: 60,
      share: 0.5,
    });
  });
});

it('days of rest make a goal smaller', () => {
  const rests = [aRest({ from: '2026-03-13', to: '2026-03-15' })];
  expect(today({ goals: [aGoal()], rests }).goals[0]?.target).toBe(69);
});
