import { plannedEndMs, type RunningSession } from '../session/running-session';
import { MINUTE_MS, type Zone } from '../time/day';

/** A full-screen page for a shared home: "Recharging until 20:00, not upset". */
export interface Sign {
  /** Absent: nobody has said until when. */
  untilMs?: number;
  zone: Zone;
}

export interface SignMoment {
  /** `until` a time, for a while (`open`), or `over`: free again. */
  shows: 'until' | 'open' | 'over';
  /** The time that stands on the sign while it shows one. */
  untilMs?: number;
  /** Whole minutes left, the one that runs included. */
  minutesLeft?: number;
  /** When the sign looks different next: the clock's next minute, or its end. */
  nextChangeMs: number;
}

/** The sign of the running session: until its planned end, or open while it is paused or without. */
export function signOf(running: RunningSession): Sign {
  const untilMs = plannedEndMs(running);
  return { zone: running.zone, ...(untilMs !== undefined && { untilMs }) };
}

/** What the sign shows at an instant. It needs nothing but the clock, so it works offline. */
export function signAt({ untilMs }: Sign, nowMs: number): SignMoment {
  const nextMinuteMs = (Math.floor(nowMs / MINUTE_MS) + 1) * MINUTE_MS;
  if (untilMs === undefined) return { shows: 'open', nextChangeMs: nextMinuteMs };
  if (nowMs >= untilMs) return { shows: 'over', nextChangeMs: nextMinuteMs };
  return {
    shows: 'until',
    untilMs,
    minutesLeft: Math.ceil((untilMs - nowMs) / MINUTE_MS),
    nextChangeMs: Math.min(nextMinuteMs, untilMs),
  };
}
