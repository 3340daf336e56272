import type { Presence } from '../core/reminder/reminder-state';
import { browser } from './browser';

const LEAST_SECONDS = 15;
/** How long the person has been idle is found by asking for ever longer times. */
const LONGER_MINUTES = [5, 10, 15, 30, 60, 120, 240];

/** Whether the person is at the machine. Away means no input for `awayMinutes`, or a locked screen. */
export async function readPresence(awayMinutes: number, nowMs: number): Promise<Presence> {
  const awaySeconds = Math.max(LEAST_SECONDS, awayMinutes * 60);
  const state = await browser.idle.queryState(awaySeconds);
  if (state === 'active') return { status: 'active', sinceMs: nowMs };
  if (state === 'locked') return { status: 'away', sinceMs: nowMs };
  let idleSeconds = awaySeconds;
  for (const seconds of LONGER_MINUTES.map((minutes) => minutes * 60)) {
    if (seconds <= idleSeconds) continue;
    // Locked in the meantime, the browser says so whatever the time is.
    if ((await browser.idle.queryState(seconds)) !== 'idle') break;
    idleSeconds = seconds;
  }
  return { status: 'away', sinceMs: nowMs - idleSeconds * 1000 };
}

/**
 * Calls back when the person leaves or comes back. Not in Firefox: there the listener wakes the
 * background every half minute for as long as the person is away, and the heartbeat asks instead.
 */
export function onPresenceChange(callback: () => void): void {
  if (import.meta.env.FIREFOX) return;
  browser.idle.onStateChanged.addListener(callback);
}

/** Without input for this long the browser calls the person idle. */
export function watchPresence(awayMinutes: number): void {
  if (import.meta.env.FIREFOX) return;
  browser.idle.setDetectionInterval(Math.max(LEAST_SECONDS, awayMinutes * 60));
}
