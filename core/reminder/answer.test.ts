import { describe, expect, test } from 'vitest';
import { aGoal, aPlan } from '../../test/builders';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { commandFor, subjectOf } from './answer';

const settings = DEFAULT_SETTINGS.reminders;
const goal = aGoal({ kind: 'together' });
const plan = aPlan({ goalId: goal.id, minutes: 45 });
const due = { id: 'x', kind: 'planned' as const, dueAtMs: 0, planId: plan.id };

describe('what a reminder is about', () => {
  test('the planned session of its goal', () => {
    expect(subjectOf(due, [plan], [goal])).toEqual({ kind: 'together', minutes: 45 });
  });

  test('time alone of the usual length without a plan', () => {
    expect(subjectOf(undefined, [plan], [goal])).toEqual({ kind: 'solo', minutes: 20 });
  });
});

describe('its answers', () => {
  const subject = { kind: 'solo' as const, minutes: 30 };

  test('start begins that session', () => {
    expect(commandFor('start', subject, settings, 'new')).toEqual({
      type: 'start-session',
      sessionId: 'new',
      kind: 'solo',
      plannedMinutes: 30,
    });
  });

  test('later takes the first of the choices', () => {
    expect(commandFor('later', subject, settings, 'new')).toEqual({ type: 'snooze', minutes: 15 });
  });

  test('not today', () => {
    expect(commandFor('not-today', subject, settings, 'new')).toEqual({ type: 'put-off-today' });
  });
});
