import type { Zone } from '../core/time/day';

export function instantMs(local: string, zone: Zone): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
}
