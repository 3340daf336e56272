import { activeHoursAt } from './active-hours';
import { nextBadgeChangeMs } from './badge';
import { openSlots, rhythmDueAtMs, slotDueAtMs } from './due';
import { heldUntilMs, holdsOn, isPaused, isSnoozed } from './hold';
import type { ReminderContext } from './reminder-context';
import type { ReminderState } from './reminder-state';

const DAY_MS = 24 * 3_600_000;
/**
 * While presence is counted the engine looks at least this often, on a fixed grid: a wake that comes
 * late tells of a sleep that no event told of.
 */
const CHECK_MS = 30 * 60_000;

/** The next instant at which anything can change by time alone; always after now, within a day. */
export function nextLookAtMs(state: ReminderState, context: ReminderContext): number {
  const { nowMs } = context;
  const instants = [
    nowMs + DAY_MS,
    ...(context.running ? [nextBadgeChangeMs(context.running, nowMs)] : []),
    ...(isSnoozed(state, nowMs) ? [state.snoozedUntilMs] : []),
    ...(isPaused(state, nowMs) ? [state.pausedUntilMs] : []),
    ...dueInstants(state, context),
    activeHoursAt(context.settings.reminders.activeRanges, nowMs, context.zone).nextStartMs,
    ...openSlots(state, context).map((slot) => slotDueAtMs(slot, context)),
  ];
  if (state.presence.status === 'active' && !context.running) {
    instants.push((Math.floor(nowMs / CHECK_MS) + 1) * CHECK_MS, rhythmDueAtMs(state, context));
  }
  return Math.min(...instants.filter((ms) => typeof ms === 'number' && ms > nowMs) as number[]);
}

function dueInstants(state: ReminderState, context: ReminderContext): (number | undefined)[] {
  const { due } = state;
  if (!due) return [];
  if (due.shownAtMs !== undefined) return [due.lapsesAtMs];
  return [due.lapsesAtMs, heldUntilMs(holdsOn(due, state, context))];
}
