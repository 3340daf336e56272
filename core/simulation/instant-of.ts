import type { Zone } from '../time/day';

const OFFSET = /[zZ]$|[+-]\d\d:?\d\d(\[|$)/;

/** Whether a time of a scenario says its own offset, and so means the same in every zone. */
export function hasOffset(text: string): boolean {
  return OFFSET.test(text);
}

/** A local time in a zone, or a time with its own offset, as an instant. */
export function instantOf(text: string, zone: Zone): number {
  if (hasOffset(text)) return Temporal.Instant.from(text.replace(/\[.*$/, '')).epochMilliseconds;
  return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
}
