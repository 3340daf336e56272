import { MINUTE_MS } from '../time/day';
import { activeHoursAt } from './active-hours';
import { nextBadgeChangeMs } from './badge';
import { dueNow, rhythmDueAtMs } from './due';
import { heldUntilMs, holdsOn, isByMedia, isPaused, isSnoozed } from './hold';
import { openOccurrences } from './occurrence';
import type { ReminderContext } from './reminder-context';
import type { DueReminder, ReminderState } from './reminder-state';

const DAY_MS = 24 * 3_600_000;
/**
 * While presence is counted the engine looks at least this often, on a fixed grid: a wake that comes
 * late tells of a sleep that no event told of.
 */
const CHECK_MS = 30 * MINUTE_MS;
/** Nothing tells when sound or a full screen ends: while they alone hold a reminder, it is asked. */
const MEDIA_CHECK_MS = MINUTE_MS;

/** The next instant at which anything can change by time alone; always after now, within a day. */
export function nextLookAtMs(state: ReminderState, context: ReminderContext): number {
  const { nowMs } = context;
  const open = openOccurrences(state, context);
  const pending = dueNow(state, context, open).due;
  const instants = [
    nowMs + DAY_MS,
    ...(context.running ? [nextBadgeChangeMs(context.running, nowMs)] : []),
    ...(isSnoozed(state, nowMs) ? [state.snoozedUntilMs] : []),
    ...(isPaused(state, nowMs) ? [state.pausedUntilMs] : []),
    state.due?.lapsesAtMs,
    ...(state.due && state.due.shownAtMs === undefined
      ? [allowedAtMs(state.due, state, context)]
      : []),
    ...(pending ? [allowedAtMs(pending, state, context)] : []),
    activeHoursAt(context.settings.reminders.activeRanges, nowMs, context.zone).nextStartMs,
    ...open.map(({ dueAtMs }) => dueAtMs),
  ];
  if (state.presence.status === 'active' && !context.running) {
    instants.push((Math.floor(nowMs / CHECK_MS) + 1) * CHECK_MS, rhythmDueAtMs(state, context));
  }
  return Math.min(...(instants.filter((ms) => typeof ms === 'number' && ms > nowMs) as number[]));
}

/** When a reminder may come by time alone; `undefined` when an event has to tell. */
function allowedAtMs(
  due: DueReminder,
  state: ReminderState,
  context: ReminderContext,
): number | undefined {
  const holds = holdsOn(due, state, context);
  // A lull can begin before its grace ends: it is watched for from the end of all else.
  const blocking = holds.filter((hold) => hold.by !== 'lull');
  if (blocking.length === 0) return heldUntilMs(holds);
  const timed = blocking.filter((hold) => !isByMedia(hold));
  const untilMs = timed.length === 0 ? context.nowMs : heldUntilMs(timed);
  if (timed.length === blocking.length || untilMs === undefined) return untilMs;
  return Math.max(untilMs, context.nowMs + MEDIA_CHECK_MS);
}
