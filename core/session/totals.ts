import { dayFinder, type DaySpan } from '../time/day-finder';
import { dateAt, MINUTE_MS, type PlainDateText } from '../time/day';
import { coveredParts } from './covered';
import { sessionLengthMs, type Kind, type Session } from './session';

/** The date on which a session is counted as one: that of its start, in the zone where it happened. */
export function sessionDate(session: Session, dayStartHour: number): PlainDateText {
  if (session.shape === 'amount') return session.date;
  return dateAt(session.startedAtMs, session.zone, dayStartHour);
}

/**
 * Minutes of one kind by date. Overlapping times count once, and a minute in which both kinds were
 * logged counts for the session that was changed last (goals.md, section 7), so `sessions` holds
 * both kinds. A session over midnight is split at the day's edge (section 5). Pauses are spread
 * evenly over a session. Amounts are added up to the length of their day. Deleted sessions do not
 * count, nor do those of the kind that `isCounted` leaves out.
 */
export function kindMinutesByDate(
  sessions: readonly Session[],
  kind: Kind,
  dayStartHour: number,
  isCounted: (session: Session) => boolean = () => true,
): Map<PlainDateText, number> {
  const msByDate = new Map<PlainDateText, number>();
  const add = (date: PlainDateText, ms: number) =>
    msByDate.set(date, (msByDate.get(date) ?? 0) + ms);
  const dayAt = dayFinder(dayStartHour);
  for (const { session, ...span } of coveredParts(sessions, kind, isCounted)) {
    const share = sessionLengthMs(session) / (session.endedAtMs - session.startedAtMs);
    let { fromMs } = span;
    while (fromMs < span.untilMs) {
      const day = dayAt(fromMs, session.zone);
      const untilMs = Math.min(day.untilMs, span.untilMs);
      add(day.date, (untilMs - fromMs) * share);
      fromMs = untilMs;
    }
  }
  for (const [date, { ms, lengthMs }] of amountsByDate(sessions, kind, dayAt, isCounted)) {
    const before = msByDate.get(date) ?? 0;
    msByDate.set(date, Math.max(before, Math.min(before + ms, lengthMs)));
  }
  return new Map([...msByDate].map(([date, ms]) => [date, ms / MINUTE_MS]));
}

/** What was logged as amounts on each date, and how long that day was where they were logged. */
function amountsByDate(
  sessions: readonly Session[],
  kind: Kind,
  dayAt: (atMs: number, zone: string) => DaySpan,
  isCounted: (session: Session) => boolean,
): Map<PlainDateText, { ms: number; lengthMs: number }> {
  const byDate = new Map<PlainDateText, { ms: number; lengthMs: number }>();
  for (const session of sessions) {
    if (session.shape !== 'amount' || session.kind !== kind) continue;
    if (session.deletedAtMs !== undefined || !isCounted(session)) continue;
    const noonMs = Temporal.PlainDate.from(session.date).toZonedDateTime({
      timeZone: session.zone,
      plainTime: '12:00',
    }).epochMilliseconds;
    const day = dayAt(noonMs, session.zone);
    const sum = byDate.get(session.date);
    byDate.set(session.date, {
      ms: (sum?.ms ?? 0) + session.amountMs,
      lengthMs: Math.max(sum?.lengthMs ?? 0, day.untilMs - day.fromMs),
    });
  }
  return byDate;
}
