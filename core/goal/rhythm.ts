import { dateAt, type PlainDateText, type Zone } from '../time/day';
import type { FirstWeekday } from '../time/week';
import { attainmentOf, reachedShare, type Target } from './attainment';
import { exclusionOf, isClosed, targetWithRest, type Exclusion } from './counted-weeks';
import { versionOn, type Goal, type GoalVersion } from './goal';
import { progressOn, type GoalDays } from './goal-days';
import { goodWeeks, type GoodWeeks } from './good-weeks';
import { nextPeriod, PERIOD_KINDS, periodOf, type Period, type PeriodKind } from './period';
import { restDates, type Rest } from './rest';
import { rhythmScore, type RhythmScore } from './rhythm-score';

export interface RhythmContext {
  /** The person's date now. */
  today: PlainDateText;
  /** Where the person is now; it says on which date a goal was made. */
  zone: Zone;
  firstWeekday: FirstWeekday;
  dayStartHour: number;
  rests: readonly Rest[];
}

/** A week or month of a goal: what was asked, what was reached, and whether it counts. */
export interface PeriodRecord {
  period: Period;
  /** The version in force on its last day, as it was set. */
  version: GoalVersion;
  /** What it asked, days of rest taken off. */
  target: Target;
  progress: number;
  attainment: number;
  restDays: readonly PlainDateText[];
  isOpen: boolean;
  exclusion?: Exclusion;
}

export interface Rhythm {
  /** Since the goal was made, oldest first; the open one is the last. */
  periods: PeriodRecord[];
  score: RhythmScore;
  goodWeeks: GoodWeeks;
}

/** All that is told of a goal's past and of the open period (goals.md, section 9). */
export function rhythmOf(goal: Goal, days: GoalDays, context: RhythmContext): Rhythm {
  const periods = periodsOf(goal, context).map((period) =>
    periodRecord(goal, period, days, context),
  );
  const counted = periods
    .filter((record) => !record.isOpen && record.exclusion === undefined)
    .map(({ period, attainment }) => ({ kind: period.kind, attainment }));
  return {
    periods,
    score: rhythmScore(counted, liftOf(periods.at(-1))),
    goodWeeks: goodWeeks(counted.map((each) => each.attainment)),
  };
}

/**
 * The weeks and months of a goal, by their last days. Each uses the version in force on its last day;
 * where a goal changed from weeks to months, a week that ended before the change stays a week.
 */
function periodsOf(
  goal: Goal,
  { today, zone, firstWeekday, dayStartHour }: RhythmContext,
): Period[] {
  const madeOn = dateAt(goal.createdAtMs, zone, dayStartHour);
  const asked = new Set<PeriodKind>(goal.versions.map((version) => version.period));
  const found: Period[] = [];
  for (const kind of PERIOD_KINDS.filter((each) => asked.has(each))) {
    let period = periodOf(kind, madeOn, firstWeekday);
    for (; period.firstDate <= today; period = nextPeriod(period, firstWeekday))
      if (versionOn(goal, period.lastDate).period === kind) found.push(period);
  }
  return found.toSorted((a, b) => (a.lastDate < b.lastDate ? -1 : 1));
}

/** What is known of one period of a goal, open or closed. */
function periodRecord(
  goal: Goal,
  period: Period,
  days: GoalDays,
  { today, zone, dayStartHour, rests }: RhythmContext,
): PeriodRecord {
  const version = versionOn(goal, period.lastDate);
  const restDays = restDates(rests, goal.id, period.dates);
  const target = targetWithRest(version, period, restDays.length);
  const progress = progressOn(days, period.dates, version);
  const madeOn = dateAt(goal.createdAtMs, zone, dayStartHour);
  const exclusion = exclusionOf(period, goal, madeOn, restDays.length);
  return {
    period,
    version,
    target,
    progress,
    attainment: attainmentOf(progress, target),
    restDays,
    isOpen: !isClosed(period, today),
    ...(exclusion && { exclusion }),
  };
}

/** The open period lifts the score, unless it will not count, or asks for little instead of much. */
function liftOf(last: PeriodRecord | undefined) {
  if (!last?.isOpen || last.exclusion !== undefined) return undefined;
  if (last.target.atLeast === undefined) return undefined;
  return { kind: last.period.kind, attainment: reachedShare(last.progress, last.target) };
}
