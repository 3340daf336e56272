import { MINUTE_MS } from '../time/day';
import { compareKinds } from './kind';
import { openOccurrences, type Occurrence } from './occurrence';
import { presenceMs } from './presence';
import type { ReminderContext } from './reminder-context';
import type { DueReminder, ReminderState } from './reminder-state';

/** The longest that the interval gets when nobody answers (R7). */
const MAX_GROWTH = 3;
const GROWTH = 1.5;

/** By how much the interval has grown: half more for each ignored reminder from the second on. */
export function intervalGrowth(ignoredInRow: number): number {
  return Math.min(MAX_GROWTH, GROWTH ** Math.max(0, ignoredInRow - 1));
}

/** When the rhythm reminder is or was due; `undefined` while the clock of presence stands. */
export function rhythmDueAtMs(state: ReminderState, context: ReminderContext): number | undefined {
  const { reminders } = context.settings;
  if (reminders.delivery.rhythm === 'off' || context.running) return undefined;
  const { status, sinceMs } = state.presence;
  if (status === 'away') return undefined;
  const intervalMs = reminders.intervalMinutes * MINUTE_MS * intervalGrowth(state.ignoredInRow);
  return sinceMs + Math.max(0, intervalMs - presenceMs(state, sinceMs));
}

/** What is due now: of several the one that goes first (R5). */
export interface Found {
  due?: DueReminder;
  /** All that have come due, the chosen one and those without a reason too: they are dealt with. */
  passed: Occurrence[];
}

export function dueNow(
  state: ReminderState,
  context: ReminderContext,
  open = openOccurrences(state, context),
): Found {
  const passed = open.filter(({ dueAtMs }) => dueAtMs <= context.nowMs);
  const candidates = passed.filter(({ isWanted }) => isWanted).map(reminderOf);
  const rhythmMs = rhythmDueAtMs(state, context);
  if (rhythmMs !== undefined && rhythmMs <= context.nowMs)
    candidates.push({ id: `rhythm:${rhythmMs}`, kind: 'rhythm', dueAtMs: rhythmMs });
  const [due] = candidates.toSorted(
    (a, b) => compareKinds(a.kind, b.kind) || a.dueAtMs - b.dueAtMs,
  );
  return due ? { due, passed } : { passed };
}

function reminderOf(occurrence: Occurrence): DueReminder {
  const { source, kind, date, dueAtMs, lapsesAtMs, slot } = occurrence;
  return {
    id: slot ? `planned:${source}:${date}` : `${kind}:${date}`,
    kind,
    dueAtMs,
    lapsesAtMs,
    ...(slot && { planId: slot.planId }),
    ...(slot && !slot.window && { slotStartMs: slot.startMs }),
  };
}
