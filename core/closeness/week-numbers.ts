import { sessionLengthMs, KINDS, type Kind, type Session } from '../session/session';
import { kindMinutesByDate, sessionDate } from '../session/totals';
import type { Week } from '../time/week';
import { checkInDate, inOrder, type CheckIn } from './check-in';
import { currentLean } from './lean';
import { medianOf } from './recharge-insight';

/** The first page of the weekly ten: what was, without a word about whether it was enough. */
export interface WeekNumbers {
  minutes: Record<Kind, number>;
  sessions: Record<Kind, number>;
  /** Of the week's rated time alone; absent without a rating. */
  recharged?: { median: number; count: number };
  /** The lean over time up to the end of the week; absent without a check-in. */
  lean?: number;
}

export function weekNumbers(
  sessions: readonly Session[],
  checkIns: readonly CheckIn[],
  week: Week,
  dayStartHour: number,
): WeekNumbers {
  const ofWeek = sessions.filter(
    (each) =>
      each.deletedAtMs === undefined &&
      sessionLengthMs(each) > 0 &&
      week.dates.includes(sessionDate(each, dayStartHour)),
  );
  const ratings = ofWeek
    .filter((each) => each.kind === 'solo')
    .map((each) => each.recharged)
    .filter((rating) => rating !== undefined);
  const lastDate = week.dates.at(-1)!;
  const lean = currentLean(
    inOrder(checkIns).filter((each) => checkInDate(each, dayStartHour) <= lastDate),
  );
  const countOf = (kind: Kind) => ofWeek.filter((each) => each.kind === kind).length;
  const minutesOf = (kind: Kind) => {
    const byDate = kindMinutesByDate(sessions, kind, dayStartHour);
    return week.dates.reduce((sum, date) => sum + (byDate.get(date) ?? 0), 0);
  };
  return {
    minutes: byKind(minutesOf),
    sessions: byKind(countOf),
    ...(ratings.length > 0 && { recharged: { median: medianOf(ratings), count: ratings.length } }),
    ...(lean !== undefined && { lean }),
  };
}

function byKind(valueOf: (kind: Kind) => number): Record<Kind, number> {
  return Object.fromEntries(KINDS.map((kind) => [kind, valueOf(kind)])) as Record<Kind, number>;
}
