import {
  MAX_GOAL_TITLE,
  MIN_SESSION_MINUTES,
  TARGET_LIMITS,
  type Goal,
  type GoalVersion,
} from '../goal/goal';
import { PLAN_MINUTES, type Plan } from '../goal/plan';
import { dateAt, timeAsMinutes } from '../time/day';
import { weekOf } from '../time/week';
import { readInteger, readText } from '../untrusted/read';
import { accept, refuse, type Applied } from './applied';
import type { Command, GoalDraft, PlanDraft, Refusal } from './command';
import type { Change, Moment, World } from './world';

/** More times in a week than anyone sets aside for one goal. */
export const MAX_PLANS_PER_GOAL = 21;

type SaveGoal = Extract<Command, { type: 'save-goal' }>;

/** Makes a goal, or changes one. A changed target counts from this week on; past weeks keep theirs. */
export function saveGoal(world: World, command: SaveGoal, moment: Moment): Applied {
  const { goalId, draft } = command;
  const refusal = whyNotGoal(draft);
  if (refusal) return refuse(refusal);
  const before = world.goals.find((goal) => goal.id === goalId);
  const put = goalOf(before, command, world, moment);
  return accept([{ table: 'goals', put }, ...planChanges(world, command, moment)]);
}

function whyNotGoal(draft: GoalDraft): Refusal | undefined {
  const { min, max } = TARGET_LIMITS[draft.measure];
  if (readText(draft.title, MAX_GOAL_TITLE) === undefined) return 'title-missing';
  if (readInteger(draft.target, min, max) === undefined) return 'target-out-of-range';
  if (draft.plans.length > MAX_PLANS_PER_GOAL) return 'too-many-plans';
  return draft.plans.map(whyNotPlan).find((refusal) => refusal !== undefined);
}

function whyNotPlan(plan: PlanDraft): Refusal | undefined {
  if (plan.weekdays.length === 0) return 'plan-without-weekday';
  if (timeAsMinutes(plan.time) === undefined) return 'time-not-valid';
  const isLength = readInteger(plan.minutes, PLAN_MINUTES.min, PLAN_MINUTES.max) !== undefined;
  return isLength ? undefined : 'length-out-of-range';
}

function goalOf(
  before: Goal | undefined,
  { goalId, draft }: SaveGoal,
  world: World,
  { nowMs, zone, firstWeekday }: Moment,
): Goal {
  const today = dateAt(nowMs, zone, world.settings.dayStartHour);
  const version: GoalVersion = {
    effectiveDate: weekOf(today, world.settings.firstWeekday ?? firstWeekday).firstDate,
    period: 'week',
    measure: draft.measure,
    atLeast: draft.target,
    minSessionMinutes: before?.versions.at(-1)?.minSessionMinutes ?? MIN_SESSION_MINUTES,
  };
  return {
    id: goalId,
    title: readText(draft.title, MAX_GOAL_TITLE)!,
    kind: draft.kind,
    tagsAny: before?.tagsAny ?? [],
    state: before?.state ?? 'active',
    archivedSpans: before?.archivedSpans ?? [],
    versions: withVersion(before?.versions ?? [], version),
    revision: (before?.revision ?? 0) + 1,
    createdAtMs: before?.createdAtMs ?? nowMs,
    updatedAtMs: nowMs,
  };
}

function withVersion(versions: readonly GoalVersion[], version: GoalVersion): GoalVersion[] {
  const last = versions.at(-1);
  const isSame =
    last?.period === version.period &&
    last.measure === version.measure &&
    last.atLeast === version.atLeast &&
    last.atMost === version.atMost;
  if (isSame) return [...versions];
  // Versions of this week and later ones are replaced by what is asked for now.
  return [...versions.filter((each) => each.effectiveDate < version.effectiveDate), version];
}

function planChanges(world: World, { goalId, draft }: SaveGoal, { nowMs }: Moment): Change[] {
  const before = world.plans.filter((plan) => plan.goalId === goalId);
  const removed = before
    .filter((plan) => !draft.plans.some((each) => each.id === plan.id))
    .map((plan) => touched({ ...plan, deletedAtMs: nowMs }, nowMs));
  const saved = draft.plans.flatMap(({ id, weekdays, time, minutes }) => {
    const old = before.find((plan) => plan.id === id);
    // An unchanged plan keeps its date of change, on which the reminder of a slot depends.
    if (old && isSamePlan(old, { id, weekdays, time, minutes })) return [];
    const base = old ?? { id, goalId, revision: 0, createdAtMs: nowMs };
    return [touched({ ...base, weekdays, time, minutes }, nowMs)];
  });
  return [...removed, ...saved].map((put) => ({ table: 'plans', put }));
}

const touched = (plan: Omit<Plan, 'updatedAtMs'>, nowMs: number): Plan => ({
  ...plan,
  revision: plan.revision + 1,
  updatedAtMs: nowMs,
});

function isSamePlan(plan: Plan, draft: PlanDraft): boolean {
  return (
    plan.time === draft.time &&
    plan.minutes === draft.minutes &&
    plan.weekdays.join() === draft.weekdays.join()
  );
}

/** Hidden and silent from today on; nothing of it is lost. */
export function archiveGoal(world: World, goalId: string, moment: Moment): Applied {
  const goal = world.goals.find((each) => each.id === goalId);
  if (!goal) return refuse('goal-not-found');
  if (goal.state === 'archived') return accept([]);
  const from = dateAt(moment.nowMs, moment.zone, world.settings.dayStartHour);
  const archivedSpans = [...goal.archivedSpans, { from }];
  return changed(goal, { state: 'archived', archivedSpans }, moment);
}

/** Active again; the weeks between are excluded from what is counted. */
export function restoreGoal(world: World, goalId: string, moment: Moment): Applied {
  const goal = world.goals.find((each) => each.id === goalId);
  if (!goal) return refuse('goal-not-found');
  if (goal.state === 'active') return accept([]);
  const to = dateAt(moment.nowMs, moment.zone, world.settings.dayStartHour);
  const archivedSpans = goal.archivedSpans.map((span) => (span.to === undefined ? { ...span, to } : span));
  return changed(goal, { state: 'active', archivedSpans }, moment);
}

function changed(goal: Goal, fields: Partial<Goal>, { nowMs }: Moment): Applied {
  const put = { ...goal, ...fields, revision: goal.revision + 1, updatedAtMs: nowMs };
  return accept([{ table: 'goals', put }]);
}
