import { describe, expect, test } from 'vitest';
import { aPlan, aRunningSession, aGoal, aWorld } from '../../test/builders';
import { answerTo, answerToShortcut } from './answer-to';

const running = aRunningSession();
const due = { id: 'x', kind: 'planned' as const, dueAtMs: 0, planId: 'plan-1' };
const plans = [aPlan({ id: 'plan-1', goalId: 'goal-1', minutes: 45 })];
const goals = [aGoal({ id: 'goal-1' })];
const { reminderState } = aWorld();
const waiting = aWorld({ plans, goals, reminderState: { ...reminderState, due } });

describe('a notification', () => {
  test('clicked on itself is no command', () => {
    expect(answerTo('reminder', undefined, waiting, 'new')).toBeUndefined();
  });

  test('starts what was planned, or comes later', () => {
    expect(answerTo('reminder', 0, waiting, 'new')).toMatchObject({
      type: 'start-session',
      sessionId: 'new',
      plannedMinutes: 45,
    });
    expect(answerTo('reminder', 1, waiting, 'new')).toEqual({ type: 'snooze', minutes: 15 });
  });

  test('of a session’s end ends it or makes it longer, while it runs', () => {
    const world = aWorld({ running });
    expect(answerTo('bell', 0, world, 'new')).toMatchObject({ type: 'end-session' });
    expect(answerTo('bell', 1, world, 'new')).toMatchObject({ type: 'extend-session' });
    expect(answerTo('bell', 0, aWorld(), 'new')).toBeUndefined();
  });
});

describe('a key', () => {
  test('ends the session that runs, or starts one', () => {
    expect(answerToShortcut('toggle-session', aWorld({ running }), 'new')).toEqual({
      type: 'end-session',
      sessionId: running.id,
    });
    expect(answerToShortcut('toggle-session', aWorld(), 'new')).toMatchObject({
      type: 'start-session',
      plannedMinutes: 20,
    });
  });

  test('snoozes', () => {
    expect(answerToShortcut('snooze', aWorld(), 'new')).toEqual({ type: 'snooze', minutes: 15 });
  });
});
