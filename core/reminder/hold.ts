import { addDays, dateAt, MINUTE_MS, startOfDateMs } from '../time/day';
import { activeHoursAt } from './active-hours';
import type { ReminderContext } from './reminder-context';
import type { DueReminder, ReminderState } from './reminder-state';

export const HOLD_REASONS = [
  'paused',
  'session',
  'snoozed',
  'outside-hours',
  'away',
  'settling',
  'audible',
  'fullscreen',
  'daily-cap',
  'gap',
  'lull',
] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** Why a reminder may not come now. Several can hold at once. */
export interface Hold {
  by: HoldReason;
  /** When it ends by itself; absent when only an event can end it. */
  untilMs?: number;
}

/**
 * The holds on a reminder now, in the order of `HOLD_REASONS`; empty when it may come. Without a
 * reminder given: the holds that would be on a new one (reminders.md, R1 to R4).
 */
export function holdsOn(
  due: DueReminder | undefined,
  state: ReminderState,
  context: ReminderContext,
): Hold[] {
  const { nowMs, zone, running, seen } = context;
  const { dayStartHour, reminders } = context.settings;
  const holds: Hold[] = [];
  const hold = (by: HoldReason, untilMs?: number | null) =>
    holds.push(typeof untilMs === 'number' ? { by, untilMs } : { by });

  if (isPaused(state, nowMs)) hold('paused', state.pausedUntilMs);
  if (running) hold('session');
  if (isSnoozed(state, nowMs)) hold('snoozed', state.snoozedUntilMs);
  const hours = activeHoursAt(reminders.activeRanges, nowMs, zone);
  if (!hours.isActive) hold('outside-hours', hours.nextStartMs);
  if (state.presence.status === 'away') hold('away');
  const settledAtMs = (state.returnedAtMs ?? -Infinity) + reminders.settleMinutes * MINUTE_MS;
  if (nowMs < settledAtMs) hold('settling', settledAtMs);
  if (seen?.isAudible) hold('audible');
  if (seen?.isFullscreen) hold('fullscreen');
  if (due?.snoozes) return holds;

  const today = dateAt(nowMs, zone, dayStartHour);
  const shownToday = state.shownAtMs.filter((ms) => dateAt(ms, zone, dayStartHour) === today);
  if (shownToday.length >= reminders.dailyCap)
    hold('daily-cap', startOfDateMs(addDays(today, 1), zone, dayStartHour));
  const gapEndMs = (state.shownAtMs.at(-1) ?? -Infinity) + reminders.gapMinutes * MINUTE_MS;
  if (nowMs < gapEndMs) hold('gap', gapEndMs);
  if (due && seen && seen.idleForMs < reminders.lullSeconds * 1000) {
    // The grace is counted from when it fell due: what was held for longer has waited enough.
    const graceEndMs = due.dueAtMs + reminders.graceMinutes * MINUTE_MS;
    if (nowMs < graceEndMs) hold('lull', graceEndMs);
  }
  return holds;
}

/** The instant from which no hold remains, or `undefined` when that depends on an event. */
export function heldUntilMs(holds: readonly Hold[]): number | undefined {
  const ends = holds.map((hold) => hold.untilMs);
  if (ends.some((end) => end === undefined)) return undefined;
  return Math.max(...ends.map((end) => end!));
}

/** Holds by what the browser sees in its windows. It does not tell when they end. */
export function isByMedia({ by }: Hold): boolean {
  return by === 'audible' || by === 'fullscreen';
}

export function isPaused(state: ReminderState, nowMs: number): boolean {
  if (state.pausedUntilMs === undefined) return false;
  return state.pausedUntilMs === null || nowMs < state.pausedUntilMs;
}

export function isSnoozed(state: ReminderState, nowMs: number): boolean {
  return state.snoozedUntilMs !== undefined && nowMs < state.snoozedUntilMs;
}
