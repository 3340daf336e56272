import { expect, it } from 'vitest';
import { aGoal, aMoment, at, aWorld, NOON, someSettings, TODAY } from '../../test/builders';
import { archiveGoal, restoreGoal } from './apply-goal-command';

const noon = aMoment();
const archived = aGoal({
  state: 'archived',
  archivedSpans: [{ from: '2026-01-20', to: '2026-02-01' }, { from: '2026-03-01' }],
});
const late = someSettings({ dayStartHour: 4 });

it('a goal is archived from today on', () => {
  expect(archiveGoal(aWorld({ goals: [aGoal()] }), 'goal-1', noon).changes).toEqual([
    {
      table: 'goals',
      put: aGoal({
        state: 'archived',
        archivedSpans: [{ from: TODAY }],
        revision: 2,
        updatedAtMs: at(NOON),
      }),
    },
  ]);
});

it('a goal is restored from today on, and its earlier spans stay', () => {
  const { changes } = restoreGoal(aWorld({ goals: [archived] }), 'goal-1', noon);
  expect(changes[0]?.put).toMatchObject({
    state: 'active',
    archivedSpans: [
      { from: '2026-01-20', to: '2026-02-01' },
      { from: '2026-03-01', to: TODAY },
    ],
  });
});

it('today is the person’s own', () => {
  const night = aMoment({ local: '2026-03-11T02:00' });
  const world = aWorld({ goals: [aGoal()], settings: late });
  expect(archiveGoal(world, 'goal-1', night).changes[0]?.put).toMatchObject({
    archivedSpans: [{ from: '2026-03-10' }],
  });
});

it('what is so already is not written again', () => {
  expect(archiveGoal(aWorld({ goals: [archived] }), 'goal-1', noon).changes).toEqual([]);
  expect(restoreGoal(aWorld({ goals: [aGoal()] }), 'goal-1', noon).changes).toEqual([]);
});
