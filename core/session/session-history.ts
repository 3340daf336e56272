import { dayFinder } from '../time/day-finder';
import { weekOf, type FirstWeekday, type Week } from '../time/week';
import type { PlainDateText } from '../time/day';
import { KINDS, sessionLengthMs, type Kind, type Session, type SessionSource } from './session';
import { kindMinutesByDate } from './totals';

/** What a person looks for in their history; what is absent does not matter. */
export interface HistoryFilter {
  /** Words that the note, the activity or a tag holds, each of them. */
  text?: string;
  kind?: Kind;
  tag?: string;
  source?: SessionSource;
  from?: PlainDateText;
  to?: PlainDateText;
}

/** A session and the date on which it is shown. */
interface DatedSession {
  date: PlainDateText;
  session: Session;
  /** It went on over midnight: "+1". */
  nextDays: number;
}

export interface HistoryWeek {
  week: Week;
  /** Of what the filter lets through, the newest first. */
  sessions: DatedSession[];
  /** Of all sessions of the week, overlaps once. */
  minutes: Record<Kind, number>;
}

export interface HistoryContext {
  firstWeekday: FirstWeekday;
  dayStartHour: number;
}

/** Sessions by week, the newest week first. Weeks without a session that fits are left out. */
export function historyOf(
  sessions: readonly Session[],
  filter: HistoryFilter,
  { firstWeekday, dayStartHour }: HistoryContext,
): HistoryWeek[] {
  const dayAt = dayFinder(dayStartHour);
  const weeksByDate = new Map<PlainDateText, HistoryWeek>();
  const minutes = KINDS.map(
    (kind) => [kind, kindMinutesByDate(sessions, kind, dayStartHour)] as const,
  );
  const isFitting = filterOf(filter);
  const weekAt = weekFinder(firstWeekday);
  for (const session of sessions) {
    const date =
      session.shape === 'amount' ? session.date : dayAt(session.startedAtMs, session.zone).date;
    if (!isFitting(session, date)) continue;
    const week = weekAt(date);
    let entry = weeksByDate.get(week.firstDate);
    if (!entry) {
      const sums = minutes.map(([kind, byDate]) => [kind, sumOf(byDate, week.dates)]);
      entry = { week, sessions: [], minutes: Object.fromEntries(sums) as Record<Kind, number> };
      weeksByDate.set(week.firstDate, entry);
    }
    const nextDays =
      session.shape === 'amount' ? 0 : daysAfter(session.endedAtMs, date, session, dayAt);
    entry.sessions.push({ date, session, nextDays });
  }
  const weeks = [...weeksByDate.values()].toSorted((a, b) =>
    descending(a.week.firstDate, b.week.firstDate),
  );
  for (const week of weeks) week.sessions.sort(newestFirst);
  return weeks;
}

function filterOf(filter: HistoryFilter): (session: Session, date: PlainDateText) => boolean {
  const words = (filter.text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return (session, date) => {
    if (session.deletedAtMs !== undefined) return false;
    if (filter.kind !== undefined && session.kind !== filter.kind) return false;
    if (filter.source !== undefined && session.source !== filter.source) return false;
    if (filter.tag !== undefined && !session.tags.includes(filter.tag)) return false;
    if (filter.from !== undefined && date < filter.from) return false;
    if (filter.to !== undefined && date > filter.to) return false;
    if (words.length === 0) return true;
    const text = [session.note, session.activity, ...session.tags].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  };
}

/** Finds the week of a date, and remembers those that it found. */
function weekFinder(firstWeekday: FirstWeekday): (date: PlainDateText) => Week {
  const known = new Map<PlainDateText, Week>();
  return (date) => {
    const found = known.get(date) ?? weekOf(date, firstWeekday);
    known.set(date, found);
    return found;
  };
}

function daysAfter(
  endedAtMs: number,
  date: PlainDateText,
  { zone }: Session,
  dayAt: ReturnType<typeof dayFinder>,
): number {
  // A session that ends at the edge of a day does not reach into the next one.
  const last = dayAt(endedAtMs - 1, zone).date;
  return last <= date ? 0 : Temporal.PlainDate.from(date).until(last).days;
}

const sumOf = (byDate: ReadonlyMap<PlainDateText, number>, dates: readonly PlainDateText[]) =>
  dates.reduce((sum, date) => sum + (byDate.get(date) ?? 0), 0);

const descending = (a: string, b: string) => (a === b ? 0 : a < b ? 1 : -1);

function newestFirst(a: DatedSession, b: DatedSession): number {
  return (
    descending(a.date, b.date) || startOf(b) - startOf(a) || descending(a.session.id, b.session.id)
  );
}

/** An amount has no time of its day; it stands before those that have one. */
const startOf = ({ session }: DatedSession) =>
  session.shape === 'amount' ? Number.MAX_SAFE_INTEGER : session.startedAtMs;

/** All tags and activities that were ever used, the most used first, for a form to offer. */
export function usedWords(sessions: readonly Session[]): { tags: string[]; activities: string[] } {
  const kept = sessions.filter(
    (session) => session.deletedAtMs === undefined && sessionLengthMs(session) > 0,
  );
  return {
    tags: mostUsed(kept.flatMap((session) => session.tags)),
    activities: mostUsed(kept.flatMap((session) => session.activity ?? [])),
  };
}

function mostUsed(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
}
