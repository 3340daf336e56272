import { describe, expect, test } from 'vitest';
import type { GoalVersion } from '../../core/goal/goal';
import { goalProgress } from '../../core/goal/progress';
import { page } from '../../locales/en/page';
import { goals } from '../../locales/en/goals';
import { translatorFor } from '../../locales/translate';
import { aGoal, anAmount, aPlan, aSession, THIS_WEEK, TODAY } from '../../test/builders';
import { planTexts, progressText, statusText } from './goal-words';

const texts = {
  text: translatorFor<typeof goals>(goals, 'en-GB'),
  page: translatorFor<typeof page>(page, 'en-GB'),
};
const context = { week: THIS_WEEK, dayStartHour: 0 };
const progress = (version: Partial<GoalVersion>, today = TODAY) =>
  goalProgress(aGoal({ version }), [aSession(), anAmount({ minutes: 50 })], { ...context, today });

describe('progress in words', () => {
  test.each([
    ['minutes', 120, '1 h 20 of 2 h'],
    ['minutes', 60, '1 h 20 of 1 h'],
    ['sessions', 1, '2 of 1 session'],
    ['sessions', 3, '2 of 3 sessions'],
    ['days', 2, '1 of 2 days'],
  ] as const)('%s of %s: %s', (measure, atLeast, said) => {
    expect(progressText(progress({ measure, atLeast }), texts)).toBe(said);
  });
});

test.each([
  [60, TODAY, 'Round for this week'],
  [120, TODAY, 'Time enough this week'],
  [200, '2026-03-14', 'A short one would do'],
  [500, '2026-03-15', 'A smaller target is fine, too'],
])('a target of %s minutes on %s: %s', (atLeast, today, said) => {
  expect(statusText(progress({ atLeast }, today), texts)).toBe(said);
});

describe('planned times', () => {
  test('weekdays and the wall-clock time', () => {
    expect(planTexts(aGoal(), [aPlan()], texts)).toEqual(['Tue and Thu, 20:30']);
  });

  test('one phrase for each, in the order of the week', () => {
    const plans = [
      aPlan({ weekdays: [7], time: '18:00' }),
      aPlan({ weekdays: [5], time: '19:00' }),
      aPlan({ weekdays: [5], time: '07:15' }),
    ];
    expect(planTexts(aGoal(), plans, texts)).toEqual(['Fri, 7:15', 'Fri, 19:00', 'Sun, 18:00']);
  });

  test('any day without a plan of its own', () => {
    expect(planTexts(aGoal(), [aPlan({ goalId: 'another' })], texts)).toEqual(['Any day']);
  });
});
