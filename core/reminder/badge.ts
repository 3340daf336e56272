import { remainingMs, type RunningSession } from '../session/running-session';
import { MINUTE_MS } from '../time/day';
import { holdsOn, type HoldReason } from './hold';
import type { ReminderContext } from './reminder-context';
import type { ReminderState } from './reminder-state';

/** What the toolbar button says. */
export type Badge =
  | { type: 'none' }
  /** A reminder waits. */
  | { type: 'waiting' }
  /** A session runs: minutes left, rounded up to the steps of `STEPS`; 0 when its time is over. */
  | { type: 'minutes-left'; minutes: number }
  /** A session without an end, or paused. */
  | { type: 'running' };

// Each step is a wake-up of the worker; a minute is worth one only when the end is near.
const NEAR_STEPS = [0, 1, 2, 5];
const FAR_STEP = 5;

/** Minutes as the badge shows them, for time that is left: exact near the end, else by fives. */
export function badgeMinutes(leftMs: number): number {
  const left = leftMs / MINUTE_MS;
  return NEAR_STEPS.find((step) => left <= step) ?? Math.ceil(left / FAR_STEP) * FAR_STEP;
}

export function badgeOf(state: ReminderState, context: ReminderContext): Badge {
  const { running, nowMs } = context;
  if (!running) return isWaiting(state, context) ? { type: 'waiting' } : { type: 'none' };
  const leftMs = remainingMs(running, nowMs);
  if (leftMs === undefined || running.pausedAtMs !== undefined) return { type: 'running' };
  return { type: 'minutes-left', minutes: badgeMinutes(leftMs) };
}

/** Holds under which nothing is said at all; under the others the dot waits in place of a notification. */
const SILENT = new Set<HoldReason>(['paused', 'snoozed', 'outside-hours', 'daily-cap', 'gap']);

function isWaiting(state: ReminderState, context: ReminderContext): boolean {
  const { due } = state;
  if (!due) return false;
  const holds = holdsOn(due.shownAtMs === undefined ? due : undefined, state, context);
  if (due.shownAtMs !== undefined)
    return !holds.some(({ by }) => by === 'paused' || by === 'snoozed');
  return !holds.some(({ by }) => SILENT.has(by));
}

/** When the badge of a running session changes next; `undefined` when time alone does not change it. */
export function nextBadgeChangeMs(running: RunningSession, nowMs: number): number | undefined {
  const leftMs = remainingMs(running, nowMs);
  if (leftMs === undefined || leftMs === 0 || running.pausedAtMs !== undefined) return undefined;
  const nextStep = stepBelow(badgeMinutes(leftMs));
  return nowMs + leftMs - nextStep * MINUTE_MS;
}

function stepBelow(minutes: number): number {
  return NEAR_STEPS.findLast((step) => step < minutes && minutes <= FAR_STEP) ?? minutes - FAR_STEP;
}
