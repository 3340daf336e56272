import { dayFinder } from '../time/day-finder';
import { elapsedMs, plannedEndMs, type RunningSession } from './running-session';

const HOUR_MS = 3_600_000;
/** A session without a planned length, or with a short one, may go on for this long unasked. */
const USUAL_LIMIT_MS = 4 * HOUR_MS;
const AFTER_DAY_START_MS = 4 * HOUR_MS;
/** A pause that was left open for longer was forgotten. */
const PAUSE_LIMIT_MS = 12 * HOUR_MS;

/** "When did it end?": asked when a page opens, never by stopping anything (goals.md, section 6). */
export interface ForgottenQuestion {
  sessionId: string;
  /** What is counted until it is answered. */
  countedMs: number;
  /** The planned end, where there is one and it lies in the past. */
  plannedEndMs?: number;
}

/**
 * The question about a timer that somebody seems to have forgotten: it counts more than twice its
 * planned length and four hours, or it is four hours into the next day, or its pause half a day old.
 */
export function forgottenQuestion(
  running: RunningSession,
  nowMs: number,
  dayStartHour: number,
): ForgottenQuestion | undefined {
  const { pausedAtMs, stillGoingAtMs = 0 } = running;
  const isPauseOld =
    pausedAtMs !== undefined && nowMs - Math.max(pausedAtMs, stillGoingAtMs) > PAUSE_LIMIT_MS;
  const isLong = elapsedMs(running, nowMs) > longestMs(running);
  if (!isPauseOld && !isLong && nowMs <= dayLimitMs(running, dayStartHour)) return undefined;
  const endMs = plannedEndMs(running);
  return {
    sessionId: running.id,
    countedMs: countedElapsedMs(running, nowMs, dayStartHour),
    ...(endMs !== undefined && endMs <= nowMs && { plannedEndMs: endMs }),
  };
}

/** What a running session counts for: all of it, up to where the question is asked. */
export function countedElapsedMs(
  running: RunningSession,
  nowMs: number,
  dayStartHour: number,
): number {
  const { startedAtMs, pausedMs } = running;
  const byDayMs = Math.max(0, dayLimitMs(running, dayStartHour) - startedAtMs - pausedMs);
  return Math.min(elapsedMs(running, nowMs), longestMs(running), byDayMs);
}

/** The length up to which nobody is asked, counted anew from an answer "still going". */
function longestMs({
  startedAtMs,
  pausedMs,
  plannedMs = 0,
  stillGoingAtMs,
}: RunningSession): number {
  const limitMs = Math.max(2 * plannedMs, USUAL_LIMIT_MS);
  return limitMs + Math.max(0, (stillGoingAtMs ?? startedAtMs) - startedAtMs - pausedMs);
}

/** Four hours into the day after the one in which it started, or was last said to go on. */
function dayLimitMs(running: RunningSession, dayStartHour: number): number {
  const fromMs = Math.max(running.startedAtMs, running.stillGoingAtMs ?? 0);
  return dayFinder(dayStartHour)(fromMs, running.zone).untilMs + AFTER_DAY_START_MS;
}

/** The answer "still going": it counts on, and is asked again only after as long once more. */
export function keepGoing(running: RunningSession, nowMs: number): RunningSession {
  return { ...running, stillGoingAtMs: nowMs, revision: running.revision + 1 };
}
