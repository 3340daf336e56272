import { KINDS, type Kind, type Session } from '../session/session';
import { kindMinutesByDate } from '../session/totals';
import type { PlainDateText } from '../time/day';
import { weekOf, type FirstWeekday } from '../time/week';
import { readFields, readInteger } from '../untrusted/read';
import { medianOf } from './recharge-insight';

/** How many minutes of a kind a week holds when it is right for a person. There is no norm. */
interface Band {
  leastMinutes: number;
  mostMinutes: number;
}

export type Bands = Record<Kind, Band>;

const WEEK_MINUTES = 7 * 24 * 60;
/** Bands are suggested from so many weeks with time of the kind in them. */
const WEEKS_TO_SUGGEST = 3;
const ROUND_TO_MINUTES = 5;

export interface BandContext {
  /** The person's date now; the week in which it lies is open and does not count yet. */
  today: PlainDateText;
  firstWeekday: FirstWeekday;
  dayStartHour: number;
}

/**
 * Bands from 50 to 150 % of the median of the first three closed weeks in which time of the kind was
 * logged (content guide, section 6, row 1). A kind with fewer such weeks has none yet.
 */
export function suggestBands(sessions: readonly Session[], context: BandContext): Partial<Bands> {
  const bands: Partial<Bands> = {};
  for (const kind of KINDS) {
    const weeks = firstLoggedWeeks(sessions, kind, context);
    if (weeks.length < WEEKS_TO_SUGGEST) continue;
    const median = medianOf(weeks);
    bands[kind] = { leastMinutes: rounded(0.5 * median), mostMinutes: rounded(1.5 * median) };
  }
  return bands;
}

const rounded = (minutes: number) =>
  Math.min(WEEK_MINUTES, Math.round(minutes / ROUND_TO_MINUTES) * ROUND_TO_MINUTES);

/** Minutes of the first weeks with time of a kind. */
function firstLoggedWeeks(
  sessions: readonly Session[],
  kind: Kind,
  { today, firstWeekday, dayStartHour }: BandContext,
): number[] {
  const openFrom = weekOf(today, firstWeekday).firstDate;
  const byWeek = new Map<PlainDateText, number>();
  for (const [date, minutes] of kindMinutesByDate(sessions, kind, dayStartHour)) {
    const { firstDate } = weekOf(date, firstWeekday);
    if (minutes > 0 && firstDate < openFrom)
      byWeek.set(firstDate, (byWeek.get(firstDate) ?? 0) + minutes);
  }
  return [...byWeek]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, WEEKS_TO_SUGGEST)
    .map(([, minutes]) => minutes);
}

/** Bands from a stored row or a form; `undefined` unless both are whole and the right way round. */
export function parseBands(value: unknown): Bands | undefined {
  const fields = readFields(value);
  const solo = parseBand(fields?.solo);
  const together = parseBand(fields?.together);
  return solo && together && { solo, together };
}

function parseBand(value: unknown): Band | undefined {
  const fields = readFields(value);
  const leastMinutes = readInteger(fields?.leastMinutes, 0, WEEK_MINUTES);
  const mostMinutes = readInteger(fields?.mostMinutes, 0, WEEK_MINUTES);
  if (leastMinutes === undefined || mostMinutes === undefined) return undefined;
  return leastMinutes <= mostMinutes ? { leastMinutes, mostMinutes } : undefined;
}
