import { remembered } from './remembered';

/** A calendar date as text, `YYYY-MM-DD`: a value that means the same in every zone. */
export type PlainDateText = string;

/** An IANA zone name such as `Europe/Berlin`. */
export type Zone = string;

export const MINUTE_MS = 60_000;

/**
 * The person's date at an instant: before `dayStartHour` (0 to 6) it is still the day before
 * (goals.md, section 3).
 */
export function dateAt(nowMs: number, zone: Zone, dayStartHour: number): PlainDateText {
  if (nowMs < QUARTERS_SINCE_MS) return computeDate(nowMs, zone, dayStartHour);
  return dateOfQuarter(Math.floor(nowMs / QUARTER_MS), zone, dayStartHour);
}

// Since 1973 every zone keeps to quarters of an hour, so that no day begins within one.
const QUARTERS_SINCE_MS = Temporal.Instant.from('1973-01-01T00:00Z').epochMilliseconds;
const QUARTER_MS = 15 * MINUTE_MS;

/** The dates of one zone and start of the day, by the quarter of an hour. */
interface KnownDates {
  zone: Zone;
  dayStartHour: number;
  byQuarter: Map<number, PlainDateText>;
}

const MAX_QUARTERS = 20_000;
const MAX_ZONES = 16;
let knownDates: KnownDates[] = [];

/** Remembered by hand: every step of the engine asks for dates, and here a key of text costs most. */
function dateOfQuarter(quarter: number, zone: Zone, dayStartHour: number): PlainDateText {
  let known = knownDates.find((each) => each.zone === zone && each.dayStartHour === dayStartHour);
  if (!known) {
    known = { zone, dayStartHour, byQuarter: new Map() };
    knownDates = [known, ...knownDates.slice(0, MAX_ZONES - 1)];
  }
  const date = known.byQuarter.get(quarter);
  if (date !== undefined) return date;
  if (known.byQuarter.size >= MAX_QUARTERS) known.byQuarter.clear();
  const fresh = computeDate(quarter * QUARTER_MS, zone, dayStartHour);
  known.byQuarter.set(quarter, fresh);
  return fresh;
}

function computeDate(nowMs: number, zone: Zone, dayStartHour: number): PlainDateText {
  const local = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(zone);
  const plain = local.toPlainDate();
  const date = (local.hour < dayStartHour ? plain.subtract({ days: 1 }) : plain).toString();
  // Clocks that go back over the start of a day (Chatham, at three) do not bring the day before back.
  const isLastHour = (local.hour + 1) % 24 === dayStartHour;
  if (!isLastHour) return date;
  const next = addDays(date, 1);
  return startOfDateMs(next, zone, dayStartHour) <= nowMs ? next : date;
}

/** The first instant of a person's day, which need not be midnight where the clocks skip it. */
export const startOfDateMs = remembered(
  (date: PlainDateText, zone: Zone, dayStartHour: number): number => {
    const plain = Temporal.PlainDate.from(date);
    if (dayStartHour === 0) return plain.toZonedDateTime(zone).epochMilliseconds;
    return instantAtMs(date, minutesAsTime(dayStartHour * 60), zone);
  },
);

export const addDays = remembered((date: PlainDateText, days: number): PlainDateText =>
  Temporal.PlainDate.from(date).add({ days }).toString(),
);

/** Days from one date to a later one; negative when `to` is earlier. */
export function daysBetween(from: PlainDateText, to: PlainDateText): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** ISO weekday, 1 (Monday) to 7 (Sunday). */
export const weekdayOf = remembered(
  (date: PlainDateText): number => Temporal.PlainDate.from(date).dayOfWeek,
);

/** A wall-clock time as text, `HH:MM`, 24 hours. */
export type PlainTimeText = string;

/** `minutes` after midnight (0 to 1439) as `HH:MM`. */
export function minutesAsTime(minutes: number): PlainTimeText {
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Minutes after midnight of a time `HH:MM`, 0 to 1439; `undefined` when it is not one. */
export function timeAsMinutes(time: string): number | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

const pad = (value: number) => String(value).padStart(2, '0');

/**
 * The instant of a wall-clock time on a date. A skipped time gives the first instant after the gap,
 * a repeated one its first occurrence (reminders.md, R10; goals.md, section 4).
 */
export const instantAtMs = remembered(
  (date: PlainDateText, time: PlainTimeText, zone: Zone): number => {
    const wanted = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time));
    const found = wanted.toZonedDateTime(zone, { disambiguation: 'earlier' });
    if (found.toPlainDateTime().equals(wanted)) return found.epochMilliseconds;
    return found.getTimeZoneTransition('next')!.epochMilliseconds;
  },
);

/** Whether the runtime knows a zone by this name; a date and time with a zone in it is no name. */
export function isZone(value: unknown): value is Zone {
  if (typeof value !== 'string' || value.length > 64) return false;
  try {
    const { timeZoneId } = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(value);
    return timeZoneId.toLowerCase() === value.toLowerCase();
  } catch {
    return false;
  }
}

/** Whether the text is a real calendar date between the years 1970 and 2199. */
export function isPlainDate(value: unknown): value is PlainDateText {
  if (typeof value !== 'string' || !/^(19[7-9]\d|2[01]\d\d)-\d\d-\d\d$/.test(value)) return false;
  try {
    Temporal.PlainDate.from(value, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}
