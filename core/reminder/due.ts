import { upcomingSlots, type Slot } from '../goal/plan';
import { dateAt, MINUTE_MS } from '../time/day';
import { presenceMs } from './presence';
import type { ReminderContext } from './reminder-context';
import type { DueReminder, ReminderState } from './reminder-state';

/** How far ahead the engine looks for the next planned time. */
const LOOKAHEAD_DAYS = 8;

/** The instant at which the rhythm reminder is or was due; `undefined` while the clock of presence stands. */
export function rhythmDueAtMs(state: ReminderState, context: ReminderContext): number | undefined {
  const { reminders } = context.settings;
  if (reminders.delivery.rhythm === 'off' || context.running) return undefined;
  if (state.presence.status === 'away') return undefined;
  const missingMs = reminders.intervalMinutes * MINUTE_MS - presenceMs(state, state.presence.sinceMs);
  return state.presence.sinceMs + Math.max(0, missingMs);
}

/** Slots that were not dealt with yet, by start. One that was planned too late for its own reminder is left out. */
export function openSlots(state: ReminderState, context: ReminderContext): Slot[] {
  if (context.settings.reminders.delivery.planned === 'off') return [];
  const slots = upcomingSlots(context.plans, context.nowMs, context.zone, LOOKAHEAD_DAYS);
  return slots.filter((slot) => {
    const handled = state.handledSlots[slot.planId];
    if (handled !== undefined && handled >= slot.date) return false;
    const plan = context.plans.find((each) => each.id === slot.planId)!;
    return slotDueAtMs(slot, context) > plan.updatedAtMs;
  });
}

export function slotDueAtMs(slot: Slot, context: ReminderContext): number {
  return slot.startMs - context.settings.reminders.leadMinutes * MINUTE_MS;
}

/**
 * What is due now: of several at most one, a planned time before the rhythm (R5). Slots beside the
 * chosen one come back as `passed`: they are dealt with too.
 */
export function dueNow(
  state: ReminderState,
  context: ReminderContext,
): { due?: DueReminder; passed: Slot[] } {
  const slots = openSlots(state, context).filter(
    (slot) => slotDueAtMs(slot, context) <= context.nowMs,
  );
  const [first] = slots;
  if (first) return { due: plannedReminder(first, context), passed: slots };
  const dueAtMs = rhythmDueAtMs(state, context);
  if (dueAtMs === undefined || dueAtMs > context.nowMs) return { passed: [] };
  return { due: { id: `rhythm:${dueAtMs}`, kind: 'rhythm', dueAtMs }, passed: [] };
}

function plannedReminder(slot: Slot, context: ReminderContext): DueReminder {
  return {
    id: `planned:${slot.planId}:${slot.date}`,
    kind: 'planned',
    dueAtMs: slotDueAtMs(slot, context),
    lapsesAtMs: slot.endMs,
    planId: slot.planId,
    slotStartMs: slot.startMs,
  };
}

/** Marks slots as dealt with, and forgets plans that are gone. */
export function markHandled(
  state: ReminderState,
  slots: readonly Slot[],
  context: ReminderContext,
): ReminderState {
  const known = new Set(context.plans.map((plan) => plan.id));
  const kept = Object.entries(state.handledSlots).filter(([planId]) => known.has(planId));
  const marked = slots.map((slot) => [slot.planId, slot.date] as const);
  return { ...state, handledSlots: Object.fromEntries([...kept, ...marked]) };
}

/** Slots that have come due by now and are not over: a session at this time answers them. */
export function currentSlots(state: ReminderState, context: ReminderContext): Slot[] {
  return openSlots(state, context).filter(
    (slot) => slotDueAtMs(slot, context) <= context.nowMs,
  );
}

/** The date of a due reminder's day, for deliveries and tips that are the same all day. */
export function dueDate(due: DueReminder, context: ReminderContext): string {
  return dateAt(due.dueAtMs, context.zone, context.settings.dayStartHour);
}
