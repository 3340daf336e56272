import { MINUTE_MS } from '../time/day';
import type { ReminderContext } from './reminder-context';
import type { Absence, Presence, ReminderState } from './reminder-state';

/** A wake later than this after its alarm means that nobody was there: the machine slept. */
const LATE_MS = 2 * MINUTE_MS;
/** A longer absence is a night, not time to oneself. */
const MAX_ABSENCE_MS = 6 * 60 * MINUTE_MS;

/** Presence since the last break in ms, the stretch that is going on now included. */
export function presenceMs(state: ReminderState, nowMs: number): number {
  const stretch = state.presence.status === 'active' ? nowMs - state.presence.sinceMs : 0;
  return state.presentMs + Math.max(0, stretch);
}

/** The clock was set back: moves what is measured from instants, so that intervals stay whole. */
export function followClockBack(state: ReminderState, nowMs: number): ReminderState {
  const byMs = nowMs - state.lastSeenMs;
  if (byMs >= 0) return state;
  const { returnedAtMs, snoozedUntilMs, armedForMs, due, absence: _absence, ...rest } = state;
  return {
    ...rest,
    presence: { ...state.presence, sinceMs: state.presence.sinceMs + byMs },
    shownAtMs: state.shownAtMs.map((ms) => ms + byMs),
    ...(returnedAtMs !== undefined && { returnedAtMs: returnedAtMs + byMs }),
    ...(snoozedUntilMs !== undefined && { snoozedUntilMs: snoozedUntilMs + byMs }),
    ...(armedForMs !== undefined && { armedForMs: armedForMs + byMs }),
    ...(due && {
      due: {
        ...due,
        dueAtMs: due.dueAtMs + byMs,
        ...(due.shownAtMs !== undefined && { shownAtMs: due.shownAtMs + byMs }),
      },
    }),
  };
}

/**
 * A wake long after the armed alarm: the machine slept or the browser was closed. The time after
 * the alarm was an absence; the time before it counts as presence, since nothing said otherwise.
 */
export function noticeSleep(state: ReminderState, context: ReminderContext): ReminderState {
  const { armedForMs, presence } = state;
  if (armedForMs === undefined || presence.status === 'away') return state;
  if (context.nowMs - armedForMs <= LATE_MS) return state;
  const leftAtMs = Math.max(armedForMs, presence.sinceMs);
  // However short the part of it that can be proven, the person has just come back to the machine.
  return { ...comeBack(goAway(state, leftAtMs), context), returnedAtMs: context.nowMs };
}

/** Takes over what the browser sees of the person; seen again, it changes nothing. */
export function seePerson(state: ReminderState, context: ReminderContext): ReminderState {
  const { seen, nowMs, settings } = context;
  if (!seen) return state;
  const isAway = seen.isLocked || seen.idleForMs >= settings.reminders.awayMinutes * MINUTE_MS;
  return isAway ? goAway(state, nowMs - seen.idleForMs) : comeBack(state, context);
}

/** The person stopped at `sinceMs`, which lies before the event that told of it. */
export function goAway(state: ReminderState, sinceMs: number): ReminderState {
  if (state.presence.status === 'away') return state;
  // Counted from the stretch's start each time: a wake in between can neither add nor lose any.
  return {
    ...state,
    presentMs: presenceMs(state, sinceMs),
    presence: { status: 'away', sinceMs: Math.max(sinceMs, state.presence.sinceMs) },
  };
}

/**
 * The person is back now. An absence as long as a break is one: the interval begins anew. A shorter
 * one gives no credit and costs none, and one too short to be away needs no settling (R9).
 */
function comeBack(state: ReminderState, context: ReminderContext): ReminderState {
  if (state.presence.status === 'active') return state;
  const { breakMinutes, awayMinutes } = context.settings.reminders;
  const { nowMs } = context;
  const absence: Absence = { fromMs: state.presence.sinceMs, untilMs: nowMs };
  const absentMs = nowMs - absence.fromMs;
  const presence: Presence = { status: 'active', sinceMs: nowMs };
  const back = { ...state, presence };
  if (absentMs >= awayMinutes * MINUTE_MS) back.returnedAtMs = nowMs;
  if (absentMs < breakMinutes * MINUTE_MS) return back;
  if (absentMs <= MAX_ABSENCE_MS && !context.running) back.absence = absence;
  return restartInterval(back, nowMs);
}

/** A break was taken: presence counts from now, and a reminder of it is no longer due. */
export function restartInterval(state: ReminderState, nowMs: number): ReminderState {
  const { due, ...rest } = state;
  const isRested = due?.kind === 'rhythm';
  return {
    ...rest,
    presentMs: 0,
    // Whoever takes the break has answered, if not with a click.
    ignoredInRow: isRested ? 0 : state.ignoredInRow,
    ...(due && !isRested && { due }),
    ...(state.presence.status === 'active' && {
      presence: { status: 'active', sinceMs: nowMs } as const,
    }),
  };
}
