import { MAX_GOAL_TITLE, MIN_SESSION_MINUTES, targetLimits, type Goal } from '../goal/goal';
import { changedVersions, type GoalAsk } from '../goal/goal-changes';
import { PLAN_MINUTES, type Plan } from '../goal/plan';
import { dateAt, timeAsMinutes } from '../time/day';
import { readTags } from '../session/edit-session';
import { readInteger, readText } from '../untrusted/read';
import { accept, refuse, type Applied } from './applied';
import type { Command, GoalDraft, PlanDraft, Refusal } from './command';
import type { Change, Moment, World } from './world';

/** More times in a week than anyone sets aside for one goal. */
export const MAX_PLANS_PER_GOAL = 21;

const MAX_MIN_SESSION_MINUTES = 1440;

type SaveGoal = Extract<Command, { type: 'save-goal' }>;

/**
 * Makes a goal, or changes one. A changed target counts from this week on unless the draft says
 * otherwise; past weeks keep theirs.
 */
export function saveGoal(world: World, command: SaveGoal, moment: Moment): Applied {
  const { goalId, draft } = command;
  const before = world.goals.find((goal) => goal.id === goalId);
  const asked = askOf(draft, before);
  const refusal = whyNotGoal(draft, asked);
  if (refusal) return refuse(refusal);
  const put = goalOf(before, command, asked, world, moment);
  return accept([{ table: 'goals', put }, ...planChanges(world, command, moment)]);
}

/** What the draft asks for; what it leaves out stays as it was. */
function askOf(draft: GoalDraft, before: Goal | undefined): GoalAsk {
  const last = before?.versions.at(-1);
  const isAtMostOnly = draft.target === 0 && draft.atMost !== undefined;
  return {
    period: draft.period ?? last?.period ?? 'week',
    measure: draft.measure,
    ...(!isAtMostOnly && { atLeast: draft.target }),
    ...(draft.atMost !== undefined && { atMost: draft.atMost }),
    minSessionMinutes: draft.minSessionMinutes ?? last?.minSessionMinutes ?? MIN_SESSION_MINUTES,
  };
}

function whyNotGoal(draft: GoalDraft, asked: GoalAsk): Refusal | undefined {
  const { min, max } = targetLimits(asked.measure, asked.period);
  const { atLeast, atMost } = asked;
  const ends = [atLeast, atMost].filter((end) => end !== undefined);
  if (readText(draft.title, MAX_GOAL_TITLE) === undefined) return 'title-missing';
  if (ends.some((end) => readInteger(end, min, max) === undefined)) return 'target-out-of-range';
  if (atLeast !== undefined && atMost !== undefined && atMost < atLeast) return 'range-reversed';
  if (readInteger(asked.minSessionMinutes, 0, MAX_MIN_SESSION_MINUTES) === undefined)
    return 'length-out-of-range';
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
  asked: GoalAsk,
  { settings }: World,
  moment: Moment,
): Goal {
  const { nowMs, zone } = moment;
  const context = {
    today: dateAt(nowMs, zone, settings.dayStartHour),
    firstWeekday: settings.firstWeekday ?? moment.firstWeekday,
  };
  return {
    id: goalId,
    title: readText(draft.title, MAX_GOAL_TITLE)!,
    kind: draft.kind,
    tagsAny: draft.tagsAny ? readTags(draft.tagsAny) : (before?.tagsAny ?? []),
    state: before?.state ?? 'active',
    archivedSpans: before?.archivedSpans ?? [],
    versions: changedVersions(before?.versions ?? [], asked, draft.from, context),
    revision: (before?.revision ?? 0) + 1,
    createdAtMs: before?.createdAtMs ?? nowMs,
    updatedAtMs: nowMs,
  };
}

function planChanges(world: World, { goalId, draft }: SaveGoal, { nowMs }: Moment): Change[] {
  const before = world.plans.filter((plan) => plan.goalId === goalId);
  const removed = before
    .filter((plan) => !draft.plans.some((each) => each.id === plan.id))
    .map((plan) => touched({ ...plan, deletedAtMs: nowMs }, nowMs));
  const saved = draft.plans.flatMap((each) => {
    const { id, weekdays, time, minutes } = each;
    const old = before.find((plan) => plan.id === id);
    const window = each.window === undefined ? old?.window : (each.window ?? undefined);
    // An unchanged plan keeps its date of change, on which the reminder of a slot depends.
    if (old && isSamePlan(old, { ...each, window: window ?? null })) return [];
    const { window: _window, ...base } = old ?? { id, goalId, revision: 0, createdAtMs: nowMs };
    return [touched({ ...base, weekdays, time, minutes, ...(window && { window }) }, nowMs)];
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
    plan.weekdays.join() === draft.weekdays.join() &&
    plan.window?.to === draft.window?.to &&
    plan.window?.timesPerWeek === draft.window?.timesPerWeek
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
  const archivedSpans = goal.archivedSpans.map((span) =>
    span.to === undefined ? { ...span, to } : span,
  );
  return changed(goal, { state: 'active', archivedSpans }, moment);
}

function changed(goal: Goal, fields: Partial<Goal>, { nowMs }: Moment): Applied {
  const put = { ...goal, ...fields, revision: goal.revision + 1, updatedAtMs: nowMs };
  return accept([{ table: 'goals', put }]);
}
