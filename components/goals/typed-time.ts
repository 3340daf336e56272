import type { PlainDateText, PlainTimeText, Zone } from '../../core/time/day';

/** What a typed wall-clock time means on a date (goals.md, section 4). */
export type TypedTime =
  | { type: 'exact'; ms: number }
  /** The clocks skipped it: forward by what they skipped. */
  | { type: 'moved'; ms: number }
  /** The clocks showed it twice. */
  | { type: 'twice'; firstMs: number; secondMs: number };

/** @param date and @param time are valid, as the browser's fields give them */
export function typedTime(date: PlainDateText, time: PlainTimeText, zone: Zone): TypedTime {
  const wanted = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time));
  const first = wanted.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const second = wanted.toZonedDateTime(zone, { disambiguation: 'later' });
  if (first.equals(second)) return { type: 'exact', ms: first.epochMilliseconds };
  return first.toPlainDateTime().equals(wanted)
    ? { type: 'twice', firstMs: first.epochMilliseconds, secondMs: second.epochMilliseconds }
    : { type: 'moved', ms: second.epochMilliseconds };
}
