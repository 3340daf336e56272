import { ALL_GOALS, type Rest } from '../goal/rest';
import { isPlainDate } from '../time/day';
import { accept, refuse, type Applied } from './applied';
import type { Command, Refusal, RestDraft } from './command';
import type { Change, Moment, World } from './world';

/** Days on which nothing is asked; of the past too, which repairs a run (goals.md, section 9). */
export function saveRest(
  world: World,
  { restId, draft }: Extract<Command, { type: 'save-rest' }>,
  { nowMs }: Moment,
): Applied {
  const refusal = whyNotRest(draft, world);
  if (refusal) return refuse(refusal);
  const before = world.rests.find((rest) => rest.id === restId);
  const { goalId, from, to, why } = draft;
  const put: Rest = {
    id: restId,
    goalId,
    from,
    ...(to !== undefined && { to }),
    why,
    revision: (before?.revision ?? 0) + 1,
    createdAtMs: before?.createdAtMs ?? nowMs,
    updatedAtMs: nowMs,
  };
  return accept([{ table: 'rests', put }]);
}

function whyNotRest({ goalId, from, to }: RestDraft, { goals }: World): Refusal | undefined {
  const isGoal = goalId === ALL_GOALS || goals.some((goal) => goal.id === goalId);
  if (!isGoal) return 'goal-not-found';
  if (!isPlainDate(from) || (to !== undefined && !isPlainDate(to))) return 'time-not-valid';
  return to !== undefined && to < from ? 'ends-before-start' : undefined;
}

export function deleteRest(world: World, restId: string, { nowMs }: Moment): Applied {
  const rest = world.rests.find((each) => each.id === restId);
  return rest ? accept([{ table: 'rests', put: gone(rest, nowMs) }]) : refuse('rest-not-found');
}

/** A goal goes for good from the archive alone, with its plans and rests; its sessions stay. */
export function deleteGoal(world: World, goalId: string, { nowMs }: Moment): Applied {
  const goal = world.goals.find((each) => each.id === goalId);
  if (!goal) return refuse('goal-not-found');
  if (goal.state !== 'archived') return refuse('goal-not-archived');
  const plans = world.plans.filter((plan) => plan.goalId === goalId);
  const rests = world.rests.filter((rest) => rest.goalId === goalId);
  return accept([
    { table: 'goals', put: gone(goal, nowMs) },
    ...plans.map((plan): Change => ({ table: 'plans', put: gone(plan, nowMs) })),
    ...rests.map((rest): Change => ({ table: 'rests', put: gone(rest, nowMs) })),
  ]);
}

const gone = <T extends { revision: number }>(record: T, nowMs: number) => ({
  ...record,
  deletedAtMs: nowMs,
  revision: record.revision + 1,
  updatedAtMs: nowMs,
});
