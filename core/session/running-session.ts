import type { Zone } from '../time/day';
import { MAX_SESSION_MS, MIN_SESSION_MS, type IntervalSession, type Kind } from './session';

/** The one session that runs now: a single row with a fixed key, so that there can be only one. */
export interface RunningSession {
  key: 'running';
  /** The id that the session will have when it ends, so that ending it twice saves it once. */
  id: string;
  kind: Kind;
  startedAtMs: number;
  pausedAtMs?: number;
  pausedMs: number;
  /** How long it was meant to be; it rings then and goes on. Absent: open end. */
  plannedMs?: number;
  zone: Zone;
  planId?: string;
  activity?: string;
  /** When the person said that it was still going; the question is asked anew from there. */
  stillGoingAtMs?: number;
  revision: number;
}

export const RUNNING_KEY = 'running';
/** The longest length that a session is started with; "+ 5 min" may go beyond it. */
export const MAX_PLANNED_MS = 24 * 3_600_000;

export interface StartOptions {
  id: string;
  kind: Kind;
  plannedMs?: number;
  planId?: string;
  activity?: string;
}

export function startSession(options: StartOptions, nowMs: number, zone: Zone): RunningSession {
  return { key: RUNNING_KEY, startedAtMs: nowMs, pausedMs: 0, zone, revision: 1, ...options };
}

/** Time in the session so far in ms; 0 when the clock was set back to before its start. */
export function elapsedMs(running: RunningSession, nowMs: number): number {
  const untilMs = running.pausedAtMs ?? nowMs;
  return Math.max(0, untilMs - running.startedAtMs - running.pausedMs);
}

/** Time left of the planned length in ms, 0 when it is over; `undefined` with an open end. */
export function remainingMs(running: RunningSession, nowMs: number): number | undefined {
  if (running.plannedMs === undefined) return undefined;
  return Math.max(0, running.plannedMs - elapsedMs(running, nowMs));
}

/** The instant at which the planned length is over, if nothing pauses it. */
export function plannedEndMs(running: RunningSession): number | undefined {
  if (running.plannedMs === undefined || running.pausedAtMs !== undefined) return undefined;
  return running.startedAtMs + running.plannedMs + running.pausedMs;
}

/**
 * Adds time to a session that has a planned length; when that length is over already, the time
 * counts from now, so that "+ 5 min" always means five more minutes.
 */
export function extendSession(
  running: RunningSession,
  byMs: number,
  nowMs: number,
): RunningSession {
  if (running.plannedMs === undefined) return running;
  const fromMs = Math.max(running.plannedMs, elapsedMs(running, nowMs));
  return {
    ...running,
    plannedMs: Math.min(fromMs + byMs, MAX_SESSION_MS),
    revision: running.revision + 1,
  };
}

/**
 * The session that ends now, or `undefined` when it was too short to keep (under a minute). Longer
 * than the longest session, it is cut there: nobody's rest lasts longer than a week.
 */
export function endSession(running: RunningSession, nowMs: number): IntervalSession | undefined {
  if (elapsedMs(running, nowMs) < MIN_SESSION_MS) return undefined;
  const untilMs = Math.min(running.pausedAtMs ?? nowMs, running.startedAtMs + MAX_SESSION_MS);
  return {
    id: running.id,
    kind: running.kind,
    shape: 'interval',
    startedAtMs: running.startedAtMs,
    endedAtMs: untilMs,
    pausedMs: Math.min(running.pausedMs, untilMs - running.startedAtMs),
    zone: running.zone,
    source: 'timer',
    ...(running.planId !== undefined && { planId: running.planId }),
    ...(running.activity !== undefined && { activity: running.activity }),
    tags: [],
    revision: 1,
    createdAtMs: nowMs,
    updatedAtMs: nowMs,
  };
}
