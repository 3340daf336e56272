import type { Kind } from '../session/session';
import type { PlainDateText } from '../time/day';
import type { PeriodKind } from './period';

export const MEASURES = ['minutes', 'sessions', 'days'] as const;
export type Measure = (typeof MEASURES)[number];

/** What a goal asks from a date on. A changed target is a new version (goals.md, section 8). */
export interface GoalVersion {
  effectiveDate: PlainDateText;
  period: PeriodKind;
  measure: Measure;
  atLeast?: number;
  atMost?: number;
  /** Shorter sessions do not count towards `sessions`, nor shorter sums towards `days`. */
  minSessionMinutes: number;
}

/** A question about sessions: a filter and a target. */
export interface Goal {
  /** UUID. */
  id: string;
  title: string;
  kind: Kind;
  /** Sessions with one of these tags count; none given: all of the kind. */
  tagsAny: string[];
  state: 'active' | 'archived';
  archivedSpans: { from: PlainDateText; to?: PlainDateText }[];
  /** Sorted by `effectiveDate`, never empty. */
  versions: GoalVersion[];
  revision: number;
  createdAtMs: number;
  updatedAtMs: number;
  deletedAtMs?: number;
}

export const MIN_SESSION_MINUTES = 10;
export const MAX_GOAL_TITLE = 60;

/** Smallest and largest weekly target of each measure (goals.md, section 2). */
export const TARGET_LIMITS: Record<Measure, { min: number; max: number }> = {
  minutes: { min: 5, max: 10_080 },
  sessions: { min: 1, max: 50 },
  days: { min: 1, max: 7 },
};

const MONTH_TARGET_LIMITS: Record<Measure, { min: number; max: number }> = {
  minutes: { min: 5, max: 44_640 },
  sessions: { min: 1, max: 200 },
  days: { min: 1, max: 31 },
};

/** Smallest and largest target of a measure in a week or a month. */
export function targetLimits(measure: Measure, period: PeriodKind): { min: number; max: number } {
  return period === 'month' ? MONTH_TARGET_LIMITS[measure] : TARGET_LIMITS[measure];
}

/** The version in force on a date; the first one for dates before it. */
export function versionOn(goal: Pick<Goal, 'versions'>, date: PlainDateText): GoalVersion {
  const inForce = goal.versions.findLast((version) => version.effectiveDate <= date);
  return inForce ?? goal.versions[0]!;
}
