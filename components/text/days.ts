import { dateAt, daysBetween, type PlainDateText, type Zone } from '../../core/time/day';

/** The day of an instant, seen from now; beyond tomorrow its weekday names it. */
export type DayFromNow =
  { is: 'today' } | { is: 'tomorrow' } | { is: 'later'; date: PlainDateText };

export function dayFromNow(ms: number, nowMs: number, zone: Zone): DayFromNow {
  const date = dateAt(ms, zone, 0);
  const days = daysBetween(dateAt(nowMs, zone, 0), date);
  if (days <= 0) return { is: 'today' };
  return days === 1 ? { is: 'tomorrow' } : { is: 'later', date };
}
