import { rhythmDueAtMs } from './due';
import { holdsOn, isPaused, isSnoozed, heldUntilMs, type Hold } from './hold';
import type { ReminderKind } from './kind';
import { isLastSnooze } from './answered';
import { openOccurrences } from './occurrence';
import type { ReminderContext } from './reminder-context';
import type { Absence, DueReminder, ReminderState } from './reminder-state';

/** What can be said about reminders now (R11): one waiting, the next one, and why all is quiet. */
export interface ReminderOutlook {
  /** Due now: shown and unanswered, or held for the reasons in `holds`. */
  waiting?: DueReminder;
  /** The next one that is not due yet. A rhythm reminder moves with the person's presence. */
  next?: { kind: ReminderKind; aroundMs: number };
  holds: Hold[];
  /** `null`: until the person turns reminders on again. */
  pausedUntilMs?: number | null;
  snoozedUntilMs?: number;
  /** "Was that time to yourself?" is to be asked of it. */
  absence?: Absence;
  /** It was snoozed often enough: *Later* means tomorrow. */
  isLastSnooze?: boolean;
}

export function outlookOf(state: ReminderState, context: ReminderContext): ReminderOutlook {
  const { nowMs } = context;
  const next = nextReminder(state, context);
  return {
    ...(state.due && { waiting: state.due }),
    ...(next && { next }),
    holds: holdsOn(state.due, state, context),
    ...(isPaused(state, nowMs) && { pausedUntilMs: state.pausedUntilMs! }),
    ...(isSnoozed(state, nowMs) && { snoozedUntilMs: state.snoozedUntilMs! }),
    ...(state.absence && { absence: state.absence }),
    ...(state.due && isLastSnooze(state.due) && { isLastSnooze: true }),
  };
}

/** The earliest reminder that is still to come, not before the holds on it end. */
function nextReminder(state: ReminderState, context: ReminderContext): ReminderOutlook['next'] {
  const { seen: _seen, ...later } = context;
  const occurrences = openOccurrences(state, context).filter(
    ({ dueAtMs, isWanted }) => isWanted && dueAtMs > context.nowMs,
  );
  const rhythmMs = rhythmDueAtMs(state, context);
  const candidates: { kind: ReminderKind; dueAtMs: number }[] = [
    ...occurrences.slice(0, 3),
    ...(rhythmMs === undefined ? [] : [{ kind: 'rhythm' as const, dueAtMs: rhythmMs }]),
  ];
  const allowed = candidates
    .map(({ kind, dueAtMs }) => ({ kind, aroundMs: allowedFromMs(dueAtMs, state, later) }))
    .filter(
      (each): each is { kind: ReminderKind; aroundMs: number } => each.aroundMs !== undefined,
    );
  return allowed.toSorted((a, b) => a.aroundMs - b.aroundMs)[0];
}

/** The first instant at or after `dueAtMs` at which no hold is foreseen. */
function allowedFromMs(
  dueAtMs: number,
  state: ReminderState,
  context: ReminderContext,
): number | undefined {
  let atMs = Math.max(dueAtMs, context.nowMs);
  // The end of one hold can fall into the next (a gap that ends after active hours): a few rounds do.
  for (let round = 0; round < 8; round += 1) {
    const holds = holdsOn(undefined, state, { ...context, nowMs: atMs });
    if (holds.length === 0) return atMs;
    const untilMs = heldUntilMs(holds);
    if (untilMs === undefined) return undefined;
    atMs = untilMs;
  }
  return undefined;
}
