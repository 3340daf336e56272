import { describe, expect, it } from 'vitest';
import {
  aGoal,
  aMoment,
  aPlan,
  aRunningSession,
  aSession,
  at,
  aWorld,
  NOON,
  someSettings,
  NO_STANDING,
} from '../../test/builders';
import { reminderContextOf, withChanges } from './world';

describe('the world after changes', () => {
  it('has what was written', () => {
    const running = aRunningSession();
    const settings = someSettings({ dayStartHour: 4 });
    const world = withChanges(aWorld(), [
      { table: 'goals', put: aGoal() },
      { table: 'plans', put: aPlan() },
      { table: 'running', put: running },
      { table: 'settings', put: settings },
    ]);
    expect(world).toEqual(aWorld({ goals: [aGoal()], plans: [aPlan()], running, settings }));
  });

  it('has a row once, as it was written last', () => {
    const goals = [aGoal(), aGoal({ id: 'goal-2' })];
    const put = aGoal({ title: 'Quiet' });
    const world = withChanges(aWorld({ goals }), [{ table: 'goals', put }]);
    expect(world.goals.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([put, goals[1]]);
  });

  it('is without what was deleted', () => {
    const put = aPlan({ deletedAtMs: at(NOON) });
    const world = withChanges(aWorld({ plans: [aPlan()] }), [{ table: 'plans', put }]);
    expect(world.plans).toEqual([]);
  });

  it('is without the session that ran', () => {
    const world = withChanges(aWorld({ running: aRunningSession() }), [
      { table: 'running', put: null },
    ]);
    expect(world).not.toHaveProperty('running');
  });

  it('stays as it is, as far as the engine looks, after sessions and marks', () => {
    const world = aWorld();
    const changes = [
      { table: 'sessions', put: aSession() },
      { table: 'tipMarks', put: { tipId: 'practices.walk', updatedAtMs: 1 } },
    ] as const;
    expect(withChanges(world, changes)).toEqual(world);
  });
});

describe('what the engine may know', () => {
  it('are the plans of goals that are active', () => {
    const world = aWorld({
      goals: [aGoal(), aGoal({ id: 'archived', state: 'archived' })],
      plans: [
        aPlan(),
        aPlan({ id: 'silent', goalId: 'archived' }),
        aPlan({ id: 'lost', goalId: 'gone' }),
      ],
    });
    expect(reminderContextOf(world, aMoment()).plans).toEqual([aPlan()]);
  });

  it('is what runs and what was seen, where there is any', () => {
    const running = aRunningSession();
    const seen = { idleForMs: 0, isLocked: false, isAudible: true, isFullscreen: false };
    const { nowMs, zone } = aMoment();
    expect(reminderContextOf(aWorld({ running }), aMoment({ seen }))).toEqual({
      nowMs,
      zone,
      settings: someSettings(),
      firstWeekday: 1,
      standing: NO_STANDING,
      plans: [],
      running,
      seen,
    });
    expect(Object.keys(reminderContextOf(aWorld(), aMoment()))).toEqual([
      'nowMs',
      'zone',
      'settings',
      'firstWeekday',
      'standing',
      'plans',
    ]);
  });
});
