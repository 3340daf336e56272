import type { Seen } from '../core/reminder/reminder-context';
import { browser } from './browser';

const LEAST_SECONDS = 15;
/** How long the person has been idle is found by asking for ever longer times. */
const STEPS_SECONDS = [15, 30, 60, 120, 180, 300, 600, 900, 1800, 3600, 7200, 14_400];

/**
 * What the browser sees of the person now. `idleForMs` is a lower bound: the longest of the steps
 * that the browser confirms.
 *
 * @param ownSeconds lengths that the person's settings speak of, asked for exactly
 */
export async function readSeen(ownSeconds: readonly number[]): Promise<Seen> {
  const [idle, isAudible, isFullscreen] = await Promise.all([
    readIdle(ownSeconds),
    hasAudibleTab(),
    hasFullscreenWindow(),
  ]);
  return { ...idle, isAudible, isFullscreen };
}

async function readIdle(
  ownSeconds: readonly number[],
): Promise<Pick<Seen, 'idleForMs' | 'isLocked'>> {
  const steps = [...new Set([...STEPS_SECONDS, ...ownSeconds])]
    .filter((seconds) => seconds >= LEAST_SECONDS)
    .toSorted((a, b) => a - b);
  let idleForMs = 0;
  for (const seconds of steps) {
    const state = await browser.idle.queryState(seconds);
    if (state === 'locked') return { idleForMs, isLocked: true };
    if (state === 'active') break;
    idleForMs = seconds * 1000;
  }
  return { idleForMs, isLocked: false };
}

/** Needs no permission, since no address is read. */
async function hasAudibleTab(): Promise<boolean> {
  const tabs = await browser.tabs.query({ audible: true });
  return tabs.some((tab) => tab.audible && !tab.mutedInfo?.muted);
}

async function hasFullscreenWindow(): Promise<boolean> {
  // Firefox on Android has no windows.
  const windows = (await browser.windows?.getAll()) ?? [];
  return windows.some((window) => window.state === 'fullscreen' && window.focused);
}

/**
 * Calls back when the person leaves or comes back. Not in Firefox: there the listener wakes the
 * background every half minute for as long as the person is away, and the heartbeat asks instead.
 */
export function onPresenceChange(callback: () => void): void {
  if (import.meta.env.FIREFOX) return;
  browser.idle.onStateChanged.addListener(callback);
}

/** Without input for this long the browser calls the person idle, and tells. */
export function watchIdle(seconds: number): void {
  if (import.meta.env.FIREFOX) return;
  browser.idle.setDetectionInterval(Math.max(LEAST_SECONDS, seconds));
}
