import type { GoalDraft, Refusal } from '../../core/command/command';
import { TARGET_LIMITS, type Measure } from '../../core/goal/goal';
import { PLAN_MINUTES, type Plan } from '../../core/goal/plan';
import type { GoalProgress } from '../../core/goal/progress';
import type { Kind } from '../../core/session/session';
import { timeAsMinutes } from '../../core/time/day';

/** The form of a goal as it is typed: numbers are texts until they are read. */
export interface GoalForm {
  title: string;
  kind: Kind;
  measure: Measure;
  target: string;
  plans: PlanForm[];
}

export interface PlanForm {
  id: string;
  weekdays: number[];
  time: string;
  minutes: string;
}

/** Quick choices of a target (goals.md, section 2). None is better than another. */
export const TARGET_PRESETS: Record<Measure, readonly number[]> = {
  minutes: [60, 90, 120, 180],
  sessions: [1, 2, 3],
  days: [1, 2],
};

export const emptyGoalForm = (): GoalForm => ({
  title: '',
  kind: 'solo',
  measure: 'minutes',
  target: '60',
  plans: [],
});

export const emptyPlanForm = (id: string): PlanForm => ({
  id,
  weekdays: [],
  time: '20:00',
  minutes: String(PLAN_MINUTES.usual),
});

export function goalFormOf(
  { goal, measure, target }: GoalProgress,
  plans: readonly Plan[],
): GoalForm {
  return {
    title: goal.title,
    kind: goal.kind,
    measure,
    target: String(target),
    plans: plans
      .filter((plan) => plan.goalId === goal.id)
      .map(({ id, weekdays, time, minutes }) => ({ id, weekdays, time, minutes: String(minutes) })),
  };
}

export function goalDraftOf(form: GoalForm): GoalDraft {
  return {
    title: form.title.trim(),
    kind: form.kind,
    measure: form.measure,
    target: readWhole(form.target),
    plans: form.plans.map(({ id, weekdays, time, minutes }) => ({
      id,
      weekdays: weekdays.toSorted((a, b) => a - b),
      time,
      minutes: readWhole(minutes),
    })),
  };
}

/** A whole number as typed, `NaN` when it is none. */
export const readWhole = (text: string): number =>
  /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : Number.NaN;

export type PlanProblem = Extract<
  Refusal,
  'plan-without-weekday' | 'time-not-valid' | 'length-out-of-range'
>;

/** What is wrong with the form, by field; empty when it can be saved. */
export interface GoalProblems {
  title?: 'title-missing';
  target?: 'target-out-of-range';
  /** By the id of the plan. */
  plans: Readonly<Record<string, readonly PlanProblem[]>>;
}

export function goalProblems(form: GoalForm): GoalProblems {
  const { title, measure, target, plans } = goalDraftOf(form);
  const { min, max } = TARGET_LIMITS[measure];
  const wrongPlans = plans
    .map((plan) => [plan.id, planProblems(plan)] as const)
    .filter(([, problems]) => problems.length > 0);
  return {
    ...(title === '' && { title: 'title-missing' }),
    ...(!(target >= min && target <= max) && { target: 'target-out-of-range' }),
    plans: Object.fromEntries(wrongPlans),
  };
}

function planProblems(plan: GoalDraft['plans'][number]): PlanProblem[] {
  const { min, max } = PLAN_MINUTES;
  return [
    ...(plan.weekdays.length === 0 ? (['plan-without-weekday'] as const) : []),
    ...(timeAsMinutes(plan.time) === undefined ? (['time-not-valid'] as const) : []),
    ...(plan.minutes >= min && plan.minutes <= max ? [] : (['length-out-of-range'] as const)),
  ];
}

export const hasProblems = ({ title, target, plans }: GoalProblems): boolean =>
  title !== undefined || target !== undefined || Object.keys(plans).length > 0;
