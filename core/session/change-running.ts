import { readText } from '../untrusted/read';
import { MAX_ACTIVITY } from './parse-session';
import { elapsedMs, endSession, type RunningSession } from './running-session';
import { MIN_SESSION_MS, type IntervalSession, type Kind } from './session';

/** The earliest start that is believed of a running session; what began before is a forgotten one. */
const MAX_START_AGO_MS = 24 * 3_600_000;

/** What a person changes in a session that runs; what is absent stays. */
export interface RunningEdit {
  startedAtMs?: number;
  kind?: Kind;
  activity?: string | null;
}

export type RunningRefusal = 'in-the-future' | 'ends-before-start' | 'length-out-of-range';

/** Stops counting until it is resumed. Paused already, it stays so. */
export function pauseRunning(running: RunningSession, nowMs: number): RunningSession {
  if (running.pausedAtMs !== undefined) return running;
  // On a clock that was set back to before the start, nothing has passed yet.
  const pausedAtMs = Math.max(nowMs, running.startedAtMs + running.pausedMs);
  return { ...running, pausedAtMs, revision: running.revision + 1 };
}

/** Counts on; the time since the pause began is added to the pauses. */
export function resumeRunning(running: RunningSession, nowMs: number): RunningSession {
  const { pausedAtMs, ...rest } = running;
  if (pausedAtMs === undefined) return running;
  const pausedMs = running.pausedMs + Math.max(0, nowMs - pausedAtMs);
  return { ...rest, pausedMs, revision: running.revision + 1 };
}

/** Another start, kind or activity while it runs; or why not. */
export function changeRunning(
  running: RunningSession,
  edit: RunningEdit,
  nowMs: number,
): RunningSession | RunningRefusal {
  const { activity, ...rest } = running;
  const startedAtMs = edit.startedAtMs ?? running.startedAtMs;
  const refusal = edit.startedAtMs === undefined ? undefined : whyNotStart(startedAtMs, nowMs);
  if (refusal) return refusal;
  const untilMs = running.pausedAtMs ?? Math.max(nowMs, startedAtMs);
  if (startedAtMs > untilMs) return 'ends-before-start';
  const written = edit.activity === undefined ? activity : readText(edit.activity, MAX_ACTIVITY);
  return {
    ...rest,
    startedAtMs,
    // Pauses that lie before the new start are pauses no more.
    pausedMs: Math.min(running.pausedMs, untilMs - startedAtMs),
    ...(edit.kind && { kind: edit.kind }),
    ...(written !== undefined && { activity: written }),
    revision: running.revision + 1,
  };
}

/** Why a session cannot have started then, or `undefined`: not in the future, not over a day ago. */
export function whyNotStart(startedAtMs: number, nowMs: number): RunningRefusal | undefined {
  if (startedAtMs > nowMs) return 'in-the-future';
  return nowMs - startedAtMs > MAX_START_AGO_MS ? 'length-out-of-range' : undefined;
}

/**
 * The session that ended at an earlier instant, which the person knows; or why it cannot have. Pauses
 * as long as what is left lay after its end.
 */
export function endSessionAt(
  running: RunningSession,
  endedAtMs: number,
  nowMs: number,
): IntervalSession | RunningRefusal {
  const { pausedAtMs: _paused, ...rest } = running;
  if (endedAtMs > nowMs) return 'in-the-future';
  const spanMs = endedAtMs - running.startedAtMs;
  if (spanMs <= 0) return 'ends-before-start';
  const counted = spanMs - running.pausedMs >= MIN_SESSION_MS ? rest : { ...rest, pausedMs: 0 };
  if (elapsedMs(counted, endedAtMs) < MIN_SESSION_MS) return 'length-out-of-range';
  return { ...endSession(counted, endedAtMs)!, createdAtMs: nowMs, updatedAtMs: nowMs };
}
