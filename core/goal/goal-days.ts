import { sessionLengthMs, type Session } from '../session/session';
import { kindMinutesByDate } from '../session/totals';
import { dayFinder } from '../time/day-finder';
import { MINUTE_MS, type PlainDateText } from '../time/day';
import type { Goal, GoalVersion } from './goal';

/** The sessions that a goal asks about, grouped by date once, so that any period is a small sum. */
export interface GoalDays {
  minutesByDate: ReadonlyMap<PlainDateText, number>;
  /** Lengths in minutes of the sessions that started on each date. */
  lengthsByDate: ReadonlyMap<PlainDateText, readonly number[]>;
}

type Filter = Pick<Goal, 'kind' | 'tagsAny'>;

/** Groups the sessions of a goal. `sessions` holds both kinds: the other one may own a minute. */
export function goalDays(
  sessions: readonly Session[],
  goal: Filter,
  dayStartHour: number,
): GoalDays {
  const isCounted = (session: Session) => isAsked(session, goal);
  const dayAt = dayFinder(dayStartHour);
  const lengthsByDate = new Map<PlainDateText, number[]>();
  for (const session of sessions) {
    if (!isCounted(session)) continue;
    const { shape, zone } = session;
    const date = shape === 'amount' ? session.date : dayAt(session.startedAtMs, zone).date;
    const minutes = sessionLengthMs(session) / MINUTE_MS;
    const lengths = lengthsByDate.get(date);
    if (lengths) lengths.push(minutes);
    else lengthsByDate.set(date, [minutes]);
  }
  const minutesByDate = kindMinutesByDate(sessions, goal.kind, dayStartHour, isCounted);
  return { minutesByDate, lengthsByDate };
}

/** The days of several goals by their ids; goals that ask about the same sessions share them. */
export function daysOfGoals(
  sessions: readonly Session[],
  goals: readonly Goal[],
  dayStartHour: number,
): Map<string, GoalDays> {
  const byFilter = new Map<string, GoalDays>();
  return new Map(
    goals.map((goal) => {
      const filter = JSON.stringify([goal.kind, ...goal.tagsAny.toSorted()]);
      const days = byFilter.get(filter) ?? goalDays(sessions, goal, dayStartHour);
      byFilter.set(filter, days);
      return [goal.id, days];
    }),
  );
}

/** What was reached on some dates, in the measure of a version (goals.md, section 2). */
export function progressOn(
  days: GoalDays,
  dates: readonly PlainDateText[],
  { measure, minSessionMinutes }: Pick<GoalVersion, 'measure' | 'minSessionMinutes'>,
): number {
  if (measure === 'sessions') {
    const lengths = dates.flatMap((date) => days.lengthsByDate.get(date) ?? []);
    return lengths.filter((minutes) => minutes >= minSessionMinutes).length;
  }
  const minutes = dates.map((date) => days.minutesByDate.get(date) ?? 0);
  return measure === 'days'
    ? minutes.filter((each) => each > 0 && each >= minSessionMinutes).length
    : minutes.reduce((sum, each) => sum + each, 0);
}

function isAsked(session: Session, { kind, tagsAny }: Filter): boolean {
  if (session.deletedAtMs !== undefined || session.kind !== kind) return false;
  return tagsAny.length === 0 || tagsAny.some((tag) => session.tags.includes(tag));
}
