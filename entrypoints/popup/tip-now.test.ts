import { expect, test } from 'vitest';
import { tips } from '../../content/en/tips';
import { todayOf, type TodayRecords } from '../../core/today/today-of';
import { aGoal, aPlan, aSession, at, BERLIN, NOON, todayRecords } from '../../test/builders';
import { tipNow } from './tip-now';

function tip(records: Partial<TodayRecords> = {}, now = NOON, marks: string[] = []) {
  const all = todayRecords(records);
  const popupRecords = {
    ...all,
    goals: [...all.goals],
    plans: [...all.plans],
    sessions: [...all.sessions],
    install: { seed: 'a seed', date: '2026-03-01' },
    tipMarks: marks.map((tipId) => ({ tipId, notForMe: true, updatedAtMs: 0 })),
  };
  return tipNow(popupRecords, todayOf(all, at(now), BERLIN), BERLIN);
}

test('without anything special it is the tip of the day, all day', () => {
  expect(tip()?.reason).toEqual({ kind: 'daily' });
  expect(tip({}, '2026-03-11T08:00')?.tip.id).toBe(tip({}, '2026-03-11T20:00')?.tip.id);
});

test('after time alone it is one for coming back', () => {
  const sessions = [aSession({ from: '2026-03-11T11:35', to: '2026-03-11T11:55' })];
  expect(tip({ sessions })?.reason).toEqual({ kind: 'moment', moment: 'after-solo' });
});

test('with a goal behind it is about that', () => {
  expect(tip({ goals: [aGoal()] }, '2026-03-14T12:00')?.reason).toEqual({
    kind: 'moment',
    moment: 'behind-goal',
  });
});

test('before a planned time alone it is about that', () => {
  const plans = [aPlan({ weekdays: [3], time: '13:30' })];
  expect(tip({ goals: [aGoal()], plans })?.reason).toEqual({
    kind: 'moment',
    moment: 'before-solo',
  });
  const together = [aGoal({ kind: 'together' })];
  expect(tip({ goals: together, plans })?.reason).toEqual({ kind: 'daily' });
});

test('none, when a person wants none', () => {
  expect(
    tip(
      {},
      NOON,
      tips.map(({ id }) => id),
    ),
  ).toBeNull();
});
