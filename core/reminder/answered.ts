import { addDays, dateAt, MINUTE_MS, startOfDateMs } from '../time/day';
import type { LogEntry } from './log';
import { markHandled, openOccurrences } from './occurrence';
import { restartInterval } from './presence';
import type { ReminderContext } from './reminder-context';
import type { DueReminder, ReminderState } from './reminder-state';

/** After this many snoozes a reminder offers tomorrow instead of later (R7). */
const MAX_SNOOZES = 3;

/** The next snooze of it is the one that puts it off to tomorrow. */
export const isLastSnooze = ({ snoozes = 0 }: DueReminder): boolean => snoozes >= MAX_SNOOZES;

/** Takes the reminder away, and tells the log what became of it. */
export function dropDue(
  state: ReminderState,
  outcome: LogEntry['type'],
  context: ReminderContext,
  log: LogEntry[],
): ReminderState {
  const { due, ...rest } = state;
  if (due) log.push({ type: outcome, atMs: context.nowMs, kind: due.kind, reminderId: due.id });
  return rest;
}

/** Any answer brings the interval back to normal (R7). */
export function answered(
  state: ReminderState,
  outcome: LogEntry['type'],
  context: ReminderContext,
  log: LogEntry[],
): ReminderState {
  return { ...dropDue(state, outcome, context, log), ignoredInRow: 0 };
}

/** Nobody answered: it is gone, and the second one in a row makes the rhythm slower. */
export function ignored(
  state: ReminderState,
  context: ReminderContext,
  log: LogEntry[],
): ReminderState {
  const isSeen = state.due?.shownAtMs !== undefined;
  const gone = dropDue(state, isSeen ? 'ignored' : 'lapsed', context, log);
  return isSeen ? { ...gone, ignoredInRow: gone.ignoredInRow + 1 } : gone;
}

/** A session now answers the occurrences that are due now. */
export function answerOccurrences(state: ReminderState, context: ReminderContext): ReminderState {
  const current = openOccurrences(state, context).filter(
    ({ kind, dueAtMs }) => kind === 'planned' && dueAtMs <= context.nowMs,
  );
  return markHandled(state, current, context);
}

/**
 * What was shown comes again when the snooze ends, and does not lapse before the person has seen it.
 * The fourth time it is put off to tomorrow instead.
 */
export function snooze(
  state: ReminderState,
  untilMs: number,
  context: ReminderContext,
  log: LogEntry[],
): ReminderState {
  const snoozed = { ...state, snoozedUntilMs: untilMs, ignoredInRow: 0 };
  if (!state.due) return snoozed;
  const { shownAtMs, isDelivered: _delivered, heldBy: _heldBy, ...due } = state.due;
  const snoozes = (due.snoozes ?? 0) + (shownAtMs === undefined ? 0 : 1);
  if (snoozes > MAX_SNOOZES) return putOffToday(state, context, log);
  log.push({ type: 'snoozed', atMs: context.nowMs, kind: due.kind, reminderId: due.id, untilMs });
  const againUntilMs = untilMs + context.settings.reminders.breakMinutes * MINUTE_MS;
  const repeated: DueReminder = {
    ...due,
    ...(snoozes > 0 && { snoozes }),
    ...(due.lapsesAtMs !== undefined && { lapsesAtMs: Math.max(due.lapsesAtMs, againUntilMs) }),
  };
  return { ...snoozed, due: repeated };
}

export function putOffToday(
  state: ReminderState,
  context: ReminderContext,
  log: LogEntry[],
): ReminderState {
  const { dayStartHour } = context.settings;
  const tomorrow = addDays(dateAt(context.nowMs, context.zone, dayStartHour), 1);
  const dropped = answered(answerOccurrences(state, context), 'put-off', context, log);
  const snoozedUntilMs = startOfDateMs(tomorrow, context.zone, dayStartHour);
  return { ...restartInterval(dropped, context.nowMs), snoozedUntilMs };
}
