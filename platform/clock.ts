import type { Zone } from '../core/time/day';

/** The wall clock, in ms since 1970. */
export const nowMs = (): number => Temporal.Now.instant().epochMilliseconds;

/** The zone in which the machine is now. It is asked anew each time, since people travel. */
export const zone = (): Zone => Temporal.Now.timeZoneId();
