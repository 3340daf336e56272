import type { PlainDateText } from '../time/day';
import type { Target } from './attainment';
import { TARGET_LIMITS, type Goal, type GoalVersion } from './goal';
import type { Period } from './period';

/** Why a period says nothing about the rhythm: it is skipped as if it had not happened. */
export type Exclusion =
  /** The goal was made in the middle of it. */
  | 'warm-up'
  /** The goal was archived on one of its days. */
  | 'archived'
  /** Half of its days or more lie in a rest. */
  | 'rest';

/** A period is closed when its last day has ended where the person is (goals.md, section 3). */
export function isClosed(period: Period, today: PlainDateText): boolean {
  return period.lastDate < today;
}

/**
 * Why a week or month is not counted, or `undefined` when it is (goals.md, section 9). A week is rest
 * with 4 of its 7 days, a month with half of its days.
 *
 * @param madeOn the date on which the goal was made
 */
export function exclusionOf(
  period: Period,
  goal: Pick<Goal, 'archivedSpans'>,
  madeOn: PlainDateText,
  restDayCount: number,
): Exclusion | undefined {
  const isArchived = goal.archivedSpans.some(
    ({ from, to }) => from <= period.lastDate && (to === undefined || to >= period.firstDate),
  );
  if (isArchived) return 'archived';
  if (madeOn > period.firstDate) return 'warm-up';
  return restDayCount * 2 >= period.dates.length ? 'rest' : undefined;
}

/**
 * What a period asks with some days of rest in it: less in proportion, never nothing (goals.md,
 * section 9). Only the lower end shrinks: a day of rest makes no upper limit stricter.
 */
export function targetWithRest(version: GoalVersion, period: Period, restDayCount: number): Target {
  const { measure, atLeast, atMost } = version;
  const upper = atMost === undefined ? {} : { atMost };
  if (atLeast === undefined) return { measure, ...upper };
  const dayCount = period.dates.length;
  const daysLeft = dayCount - restDayCount;
  if (restDayCount === 0 || daysLeft * 2 <= dayCount) return { measure, atLeast, ...upper };
  const shrunk =
    measure === 'days' ? Math.min(atLeast, daysLeft) : Math.round((atLeast * daysLeft) / dayCount);
  return { measure, atLeast: Math.max(TARGET_LIMITS[measure].min, shrunk), ...upper };
}
