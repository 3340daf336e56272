import { describe, expect, test } from 'vitest';
import { goalProgress } from '../../core/goal/progress';
import { aGoal, aPlan, THIS_WEEK, TODAY } from '../../test/builders';
import {
  emptyGoalForm,
  emptyPlanForm,
  goalDraftOf,
  goalFormOf,
  goalProblems,
  hasProblems,
  readWhole,
  type GoalForm,
} from './goal-form';

const form = (fields: Partial<GoalForm> = {}): GoalForm => ({
  ...emptyGoalForm(),
  title: 'Read',
  ...fields,
});

test.each([
  ['60', 60],
  [' 7 ', 7],
  ['', Number.NaN],
  ['1.5', Number.NaN],
  ['-5', Number.NaN],
  ['1e3', Number.NaN],
  ['ten', Number.NaN],
])('%j reads as %s', (typed, value) => {
  expect(readWhole(typed)).toBe(value);
});

test('a form of a goal gives the goal back', () => {
  const context = { week: THIS_WEEK, today: TODAY, dayStartHour: 0 };
  const plans = [aPlan(), aPlan({ id: 'plan-2', goalId: 'another' })];
  const read = goalFormOf(goalProgress(aGoal(), [], context), plans);
  expect(goalDraftOf(read)).toEqual({
    title: 'Time to myself',
    kind: 'solo',
    measure: 'minutes',
    target: 120,
    plans: [{ id: 'plan-1', weekdays: [2, 4], time: '20:30', minutes: 30 }],
  });
});

describe('problems', () => {
  test('none in what can be saved', () => {
    expect(hasProblems(goalProblems(form()))).toBe(false);
  });

  test('a name of blanks is none', () => {
    expect(goalProblems(form({ title: '   ' })).title).toBe('title-missing');
  });

  test.each([
    ['minutes', '4'],
    ['minutes', '10081'],
    ['sessions', '0'],
    ['sessions', '51'],
    ['days', '8'],
    ['days', ''],
  ] as const)('%s: %j is out of range', (measure, target) => {
    expect(goalProblems(form({ measure, target })).target).toBe('target-out-of-range');
  });

  test('each planned time says all that it lacks', () => {
    const empty = { ...emptyPlanForm('a'), time: '', minutes: '4' };
    const whole = { ...emptyPlanForm('b'), weekdays: [1] };
    expect(goalProblems(form({ plans: [empty, whole] })).plans).toEqual({
      a: ['plan-without-weekday', 'time-not-valid', 'length-out-of-range'],
    });
  });
});
