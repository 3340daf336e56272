import { expect, it } from 'vitest';
import { aGoal, anAmount, aRest, aVersion, BERLIN } from '../../test/builders';
import type { GoalVersion } from '../goal/goal';
import { goalDays } from '../goal/goal-days';
import { rhythmOf } from '../goal/rhythm';
import { WEEK_COLUMNS, weekCsvRows } from './week-csv';

const context = {
  today: '2026-01-21',
  zone: BERLIN,
  firstWeekday: 1,
  dayStartHour: 0,
  rests: [aRest({ from: '2026-01-12', to: '2026-01-18' })],
} as const;

function rowsOf(version: GoalVersion, title = 'Time to myself') {
  const goal = aGoal({ title, versions: [version] });
  const sessions = [anAmount({ date: '2026-01-07', minutes: 40 })];
  const { periods } = rhythmOf(goal, goalDays(sessions, goal, 0), context);
  return weekCsvRows([{ goal, periods }]);
}

it('has the closed weeks, and says which do not count', () => {
  expect(rowsOf(aVersion())).toEqual([
    [...WEEK_COLUMNS],
    ['Time to myself', '2026-01-05', 'minutes', '120', '40', '0.3333', 'yes'],
    ['Time to myself', '2026-01-12', 'minutes', '120', '0', '0', 'rest'],
  ]);
});

it('writes limits and ranges, and no formula', () => {
  const { atLeast: _atLeast, ...atMostOnly } = aVersion({ atMost: 300 });
  expect(rowsOf(atMostOnly)[1]![3]).toBe('<=300');
  expect(rowsOf(aVersion({ atMost: 300 }))[1]![3]).toBe('120-300');
  expect(rowsOf(aVersion(), '=cmd()')[1]![0]).toBe("'=cmd()");
});
