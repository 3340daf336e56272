import { dateAt, daysBetween, type PlainDateText, type Zone } from '../../core/time/day';

/** Where a date lies, seen from now; beyond tomorrow its weekday names it. */
export type DayFromNow = 'today' | 'tomorrow' | PlainDateText;

export function dayFromNow(ms: number, nowMs: number, zone: Zone): DayFromNow {
  const date = dateAt(ms, zone, 0);
  const days = daysBetween(dateAt(nowMs, zone, 0), date);
  if (days <= 0) return 'today';
  return days === 1 ? 'tomorrow' : date;
}
