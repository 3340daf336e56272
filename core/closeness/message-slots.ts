import { elapsedMs, plannedEndMs, type RunningSession } from '../session/running-session';
import { dateAt, MINUTE_MS, type PlainDateText, type Zone } from '../time/day';
import type { SlotValues } from './compose-message';

export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

/** How a language says what a plan knows. */
export interface SlotWords {
  /** "18:30" */
  clock(ms: number, zone: Zone): string;
  /** "30 minutes" */
  duration(minutes: number): string;
  /** "Saturday morning" */
  partOfDate(date: PlainDateText, part: DayPart): string;
  /** "morning" */
  dayPart(part: DayPart): string;
}

/** A stretch of time that is planned or runs. */
export interface Span {
  startMs: number;
  endMs: number;
}

/** The part of the day of an instant: night is from 22 to 5, evening from 18, afternoon from 12. */
export function dayPartAt(ms: number, zone: Zone): DayPart {
  const { hour } = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
  if (hour < 5 || hour >= 22) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}

/** The slots that a planned time fills: how long, from when, until when, on which day. */
export function slotsOfSpan({ startMs, endMs }: Span, zone: Zone, words: SlotWords): SlotValues {
  const part = dayPartAt(startMs, zone);
  return {
    duration: words.duration(Math.max(1, Math.round((endMs - startMs) / MINUTE_MS))),
    start: words.clock(startMs, zone),
    return: words.clock(endMs, zone),
    when: words.partOfDate(dateAt(startMs, zone, 0), part),
    daypart: words.dayPart(part),
  };
}

/**
 * The slots that the running session fills. Without a planned length, or past it, nobody knows when
 * it ends, so nothing is said about that.
 */
export function slotsOfRunning(
  running: RunningSession,
  nowMs: number,
  words: SlotWords,
): SlotValues {
  const { startedAtMs, zone } = running;
  const part = dayPartAt(startedAtMs, zone);
  const start = { start: words.clock(startedAtMs, zone), daypart: words.dayPart(part) };
  const endMs = plannedEndMs(running);
  if (endMs === undefined || endMs <= nowMs) return start;
  const plannedMs = elapsedMs(running, nowMs) + (endMs - nowMs);
  return {
    ...start,
    duration: words.duration(Math.max(1, Math.round(plannedMs / MINUTE_MS))),
    return: words.clock(endMs, zone),
  };
}

/** The slots of *I need a bit longer*: the session ends so many minutes later than it was to. */
export function slotsOfExtension(
  running: RunningSession,
  byMinutes: number,
  nowMs: number,
  words: SlotWords,
): SlotValues {
  const endMs = Math.max(nowMs, plannedEndMs(running) ?? nowMs) + byMinutes * MINUTE_MS;
  return { longer: words.duration(byMinutes), return: words.clock(endMs, running.zone) };
}
