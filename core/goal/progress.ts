import type { Session } from '../session/session';
import type { PlainDateText } from '../time/day';
import type { Week } from '../time/week';
import { attainmentOf, isReached, type Target } from './attainment';
import { targetWithRest } from './counted-weeks';
import { goalDays, progressOn, type GoalDays } from './goal-days';
import { versionOn, type Goal, type Measure } from './goal';
import { periodOf, type Period } from './period';
import { restDates, type Rest } from './rest';

export { isReached } from './attainment';

/** A period's status of a goal (goals.md, section 9). With an upper limit alone it is always met. */
export type GoalStatus = 'met' | 'easy' | 'stretch' | 'tight';

export interface GoalProgress {
  goal: Goal;
  measure: Measure;
  /** The open week or month. */
  period: Period;
  /** Reached so far, in the goal's measure; minutes are not rounded. */
  progress: number;
  /** The lower end, days of rest taken off; the upper one of a goal that has no lower. */
  target: number;
  /** The upper end of a range, and of a goal that has only an upper one. */
  atMost?: number;
  /** 0 to 1 (goals.md, section 9). */
  attainment: number;
  status: GoalStatus;
  /** Behind: the second half has begun and what is left is a stretch or tight. Never on a day of rest. */
  isBehind: boolean;
  /** So many days of rest that the period will not count. */
  isResting: boolean;
  /** Above the upper end. */
  isOver: boolean;
}

export interface ProgressContext {
  week: Week;
  /** The person's date now; days left include it. */
  today: string;
  dayStartHour: number;
  rests?: readonly Rest[];
}

/**
 * Progress of a goal in its open week or month. `sessions` holds both kinds and may hold more than
 * the period's; deleted ones and those that the goal does not ask about are left out here.
 */
export function goalProgress(
  goal: Goal,
  sessions: readonly Session[],
  context: ProgressContext,
): GoalProgress {
  return openProgress(goal, goalDays(sessions, goal, context.dayStartHour), context);
}

/** The same of days that were grouped before; several goals can share them. */
function openProgress(goal: Goal, days: GoalDays, context: ProgressContext): GoalProgress {
  const { today, rests = [] } = context;
  const period = openPeriod(goal, context);
  const version = versionOn(goal, period.lastDate);
  const resting = restDates(rests, goal.id, period.dates);
  const asked = targetWithRest(version, period, resting.length);
  const progress = progressOn(days, period.dates, version);
  const { atLeast, atMost } = asked;
  const daysLeft = period.dates.filter((date) => date >= today && !resting.includes(date)).length;
  const status = statusOf(progress, asked, {
    daysLeft,
    perDay: (version.atLeast ?? 0) / period.dates.length,
  });
  const isResting = resting.length * 2 >= period.dates.length;
  return {
    goal,
    measure: version.measure,
    period,
    progress,
    target: atLeast ?? atMost ?? 0,
    ...(atMost !== undefined && { atMost }),
    attainment: attainmentOf(progress, asked),
    status,
    isBehind:
      isSecondHalf(period, today) &&
      !isResting &&
      !resting.includes(today) &&
      (status === 'stretch' || status === 'tight'),
    isResting,
    isOver: atMost !== undefined && progress > atMost,
  };
}

/** The week, unless the goal counts by months on its last day. */
function openPeriod(goal: Goal, { week, today }: ProgressContext): Period {
  const { firstDate, dates } = week;
  const lastDate = dates.at(-1)!;
  return versionOn(goal, lastDate).period === 'month'
    ? periodOf('month', today, 1)
    : { kind: 'week', firstDate, lastDate, dates };
}

/** The day in the middle of a week belongs to neither half. */
function isSecondHalf(period: Period, today: PlainDateText): boolean {
  return period.dates.filter((date) => date >= today).length * 2 <= period.dates.length;
}

/** `perDay` is what an even pace through the whole period, without any rest, would be. */
function statusOf(
  progress: number,
  { measure, atLeast }: Target,
  { daysLeft, perDay }: { daysLeft: number; perDay: number },
): GoalStatus {
  if (atLeast === undefined || isReached(measure, progress, atLeast)) return 'met';
  const remaining = atLeast - progress;
  if (measure === 'minutes') {
    if (remaining <= daysLeft * 1.25 * perDay) return 'easy';
    return remaining <= daysLeft * 2.5 * perDay ? 'stretch' : 'tight';
  }
  if (remaining <= daysLeft / 2) return 'easy';
  return remaining <= daysLeft ? 'stretch' : 'tight';
}
