import { describe, expect, it, test } from 'vitest';
import { aGoal, aSession, anAmount, THIS_WEEK } from '../../test/builders';
import { daysOfGoals, goalDays, progressOn } from './goal-days';

const { dates } = THIS_WEEK;
const evening = aSession({ id: 'a', from: '2026-03-10T20:00', minutes: 30 });
const morning = aSession({ id: 'b', from: '2026-03-10T08:00', minutes: 8 });
const shared = aSession({ id: 'c', kind: 'together', from: '2026-03-10T20:15', minutes: 30 });

describe('the days of a goal', () => {
  const days = goalDays([evening, morning, anAmount({ date: '2026-03-12' })], aGoal(), 0);

  it('hold minutes and lengths by date', () => {
    expect([...days.minutesByDate]).toEqual([
      ['2026-03-10', 38],
      ['2026-03-12', 60],
    ]);
    expect(days.lengthsByDate.get('2026-03-10')).toEqual([30, 8]);
  });

  test.each([
    ['minutes', 98],
    ['sessions', 2],
    ['days', 2],
  ] as const)('come to %s: %i', (measure, progress) => {
    expect(progressOn(days, dates, { measure, minSessionMinutes: 10 })).toBe(progress);
  });

  it('give a minute of both kinds to the later change alone', () => {
    const all = [evening, { ...shared, updatedAtMs: evening.updatedAtMs + 1 }];
    expect(goalDays(all, aGoal(), 0).minutesByDate.get('2026-03-10')).toBe(15);
    expect(goalDays(all, aGoal({ kind: 'together' }), 0).minutesByDate.get('2026-03-10')).toBe(30);
  });

  it('hold only what has a tag of the goal', () => {
    const tagged = { ...evening, tags: ['outside'] };
    const outside = goalDays([tagged, morning], aGoal({ tagsAny: ['outside', 'inside'] }), 0);
    expect(outside.minutesByDate.get('2026-03-10')).toBe(30);
    expect(outside.lengthsByDate.get('2026-03-10')).toEqual([30]);
  });
});

it('goals that ask about the same sessions share their days', () => {
  const goals = [aGoal({ id: 'a' }), aGoal({ id: 'b' }), aGoal({ id: 'c', tagsAny: ['x'] })];
  const days = daysOfGoals([evening], goals, 0);
  expect(days.get('a')).toBe(days.get('b'));
  expect(days.get('c')).not.toBe(days.get('a'));
});
