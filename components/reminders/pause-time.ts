import { activeHoursAt } from '../../core/reminder/active-hours';
import type { ActiveRange } from '../../core/settings/settings';
import {
  addDays,
  dateAt,
  instantAtMs,
  MINUTE_MS,
  timeAsMinutes,
  type PlainTimeText,
  type Zone,
} from '../../core/time/day';

const HALF_HOUR_MS = 30 * MINUTE_MS;
const SUGGESTED_MS = 120 * MINUTE_MS;
const LATER_MINUTES = 180;

/** The next instant at which the clock shows a time; `undefined` when the text is no time. */
export function nextAtMs(time: PlainTimeText, nowMs: number, zone: Zone): number | undefined {
  if (timeAsMinutes(time) === undefined) return undefined;
  const today = dateAt(nowMs, zone, 0);
  const candidates = [today, addDays(today, 1)].map((date) => instantAtMs(date, time, zone));
  return candidates.find((ms) => ms > nowMs);
}

/** What the field offers first: about two hours from now, on a half hour. */
export function suggestedPauseTime(nowMs: number, zone: Zone): PlainTimeText {
  const roundedMs = Math.ceil((nowMs + SUGGESTED_MS) / HALF_HOUR_MS) * HALF_HOUR_MS;
  const local = Temporal.Instant.fromEpochMilliseconds(roundedMs).toZonedDateTimeISO(zone);
  return local.toPlainTime().toString({ smallestUnit: 'minute' });
}

/** What "later today" means: three hours, where that is still today and in active hours. */
export function laterTodayMinutes(
  ranges: readonly ActiveRange[],
  nowMs: number,
  zone: Zone,
): number | undefined {
  const laterMs = nowMs + LATER_MINUTES * MINUTE_MS;
  const isToday = dateAt(laterMs, zone, 0) === dateAt(nowMs, zone, 0);
  return isToday && activeHoursAt(ranges, laterMs, zone).isActive ? LATER_MINUTES : undefined;
}
