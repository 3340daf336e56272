import { answered, answerOccurrences, dropDue, ignored, putOffToday, snooze } from './answered';
import { bellKey } from './bell';
import { commandsFor, type ReminderCommand } from './commands';
import { dueNow } from './due';
import { holdsOn, isPaused, isSnoozed } from './hold';
import { compareKinds } from './kind';
import type { LogEntry } from './log';
import { nextLookAtMs } from './next-look';
import { markHandled, markOpen, timesNow } from './occurrence';
import { followClockBack, noticeSleep, restartInterval, seePerson } from './presence';
import type { ReminderContext } from './reminder-context';
import type { ReminderEvent } from './reminder-event';
import type { ReminderState } from './reminder-state';

/** Deliveries are remembered for as long as they can matter to the cap of a day. */
const REMEMBERED_MS = 48 * 3_600_000;
/** After this time nobody remembers what an absence was. */
const ABSENCE_ASKED_MS = 12 * 3_600_000;

export interface Step {
  state: ReminderState;
  commands: ReminderCommand[];
  /** What happened to reminders in this step, for the person's own log. */
  log: LogEntry[];
}

/**
 * The reminder engine: what follows from an event. Time passes first, then the event happens, then
 * what is due is found and delivered or held. Pure; the same inputs give the same step.
 */
export function step(state: ReminderState, event: ReminderEvent, context: ReminderContext): Step {
  const log: LogEntry[] = [];
  const awake = noticeSleep(followClockBack(state, context.nowMs), context);
  const passed = passTime(seePersonAndRest(awake, context, log), context, log);
  const happened = happen(passed, event, context, log);
  const found = findDue(dropGone(happened, context, log), context, log);
  const delivered = deliver(ringBell(found, context), context, log);
  const seen = { ...delivered, lastSeenMs: context.nowMs };
  const next = { ...seen, armedForMs: nextLookAtMs(seen, context) };
  return { state: next, commands: commandsFor(next, context), log };
}

function seePersonAndRest(
  state: ReminderState,
  context: ReminderContext,
  log: LogEntry[],
): ReminderState {
  const seen = seePerson(state, context);
  // The rest was taken, so the reminder of it is over.
  if (state.due && !seen.due) dropDue(state, 'rested', context, log);
  return seen;
}

function passTime(state: ReminderState, context: ReminderContext, log: LogEntry[]): ReminderState {
  const { nowMs } = context;
  const { snoozedUntilMs, pausedUntilMs, absence, ...rest } = state;
  const next: ReminderState = {
    ...rest,
    shownAtMs: state.shownAtMs.filter((ms) => nowMs - ms < REMEMBERED_MS),
    ...(isSnoozed(state, nowMs) && { snoozedUntilMs: snoozedUntilMs! }),
    ...(isPaused(state, nowMs) && { pausedUntilMs: pausedUntilMs! }),
    ...(absence && nowMs - absence.untilMs < ABSENCE_ASKED_MS && { absence }),
  };
  const moved = followWallClock(next, context, log);
  return moved.due?.lapsesAtMs !== undefined && moved.due.lapsesAtMs <= nowMs
    ? ignored(moved, context, log)
    : moved;
}

/**
 * What is held for a time of the wall clock keeps to it when the zone or the settings change: it is
 * over when that time is, and waits for it when it is still to come. What was asked for again by a
 * snooze comes at the instant that was chosen.
 */
function followWallClock(
  state: ReminderState,
  context: ReminderContext,
  log: LogEntry[],
): ReminderState {
  const { due } = state;
  if (!due || due.shownAtMs !== undefined || due.snoozes) return state;
  const times = timesNow(due, context);
  if (!times) return state;
  if (times.fromMs > context.nowMs) return markOpen(dropDue(state, 'lapsed', context, log), due);
  const { lapsesAtMs } = times;
  return lapsesAtMs === due.lapsesAtMs ? state : { ...state, due: { ...due, lapsesAtMs } };
}

function happen(
  state: ReminderState,
  event: ReminderEvent,
  context: ReminderContext,
  log: LogEntry[],
): ReminderState {
  switch (event.type) {
    case 'look':
      return state;
    case 'session-started':
      return answered(withoutAbsence(answerOccurrences(state, context)), 'started', context, log);
    case 'session-ended': {
      const done = answered(answerOccurrences(state, context), 'started', context, log);
      return restartInterval(done, context.nowMs);
    }
    case 'delivered':
      return markDelivered(state, event);
    case 'snoozed':
      return snooze(state, event.untilMs, context, log);
    case 'put-off-today':
      return putOffToday(state, context, log);
    case 'dismissed':
      return answered(state, 'dismissed', context, log);
    case 'paused':
      return { ...state, pausedUntilMs: event.untilMs };
    case 'resumed': {
      const { pausedUntilMs: _paused, snoozedUntilMs: _snoozed, ...rest } = state;
      return rest;
    }
    case 'absence-answered':
      return withoutAbsence(state);
  }
}

function withoutAbsence({ absence: _absence, ...state }: ReminderState): ReminderState {
  return state;
}

function markDelivered(
  state: ReminderState,
  event: Extract<ReminderEvent, { type: 'delivered' }>,
): ReminderState {
  if (event.what === 'bell' && state.bell?.key === event.key)
    return { ...state, bell: { ...state.bell, isDelivered: true } };
  if (event.what === 'reminder' && state.due?.id === event.key)
    return { ...state, due: { ...state.due, isDelivered: true } };
  return state;
}

/** A reminder whose kind was turned off, or whose plan is gone, has nothing left to say. */
function dropGone(state: ReminderState, context: ReminderContext, log: LogEntry[]): ReminderState {
  const { due } = state;
  if (!due) return state;
  const isOff = context.settings.reminders.delivery[due.kind] === 'off';
  const hasPlan = context.plans.some((plan) => plan.id === due.planId);
  return isOff || (due.kind === 'planned' && !hasPlan)
    ? dropDue(state, 'lapsed', context, log)
    : state;
}

function findDue(state: ReminderState, context: ReminderContext, log: LogEntry[]): ReminderState {
  const { due, passed } = dueNow(state, context);
  if (!due) return markHandled(state, passed, context);
  const held = state.due;
  if (held?.shownAtMs !== undefined) {
    // What waits for an answer stays until the next one could come in its place.
    const isHeld = holdsOn(due, state, context).some(({ by }) => by !== 'lull');
    if (isHeld) return state;
    return { ...markHandled(ignored(state, context, log), passed, context), due };
  }
  const isFirst = !held || (held.id !== due.id && compareKinds(due.kind, held.kind) < 0);
  const next = isFirst ? { ...dropDue(state, 'lapsed', context, log), due } : state;
  return markHandled(next, passed, context);
}

function deliver(state: ReminderState, context: ReminderContext, log: LogEntry[]): ReminderState {
  const { due } = state;
  const { nowMs, settings } = context;
  if (!due || due.shownAtMs !== undefined) return state;
  const { heldBy, ...free } = due;
  const by = holdsOn(due, state, context).map((hold) => hold.by);
  const entry = { atMs: nowMs, kind: due.kind, reminderId: due.id };
  if (by.length > 0) {
    if (by.join() === heldBy?.join()) return state;
    log.push({ ...entry, type: 'held', by });
    return { ...state, due: { ...due, heldBy: by } };
  }
  const delivery = settings.reminders.delivery[due.kind];
  log.push({ ...entry, type: 'shown' });
  const shown: ReminderState = {
    ...state,
    due: { ...free, shownAtMs: nowMs, ...(delivery !== 'notification' && { isDelivered: true }) },
    shownAtMs: [...state.shownAtMs, nowMs],
  };
  // The next rhythm reminder is one interval of presence after this one, whatever its kind.
  return {
    ...restartInterval(shown, nowMs),
    due: shown.due!,
    ignoredInRow: shown.ignoredInRow,
  };
}

function ringBell(state: ReminderState, context: ReminderContext): ReminderState {
  const key = bellKey(context.running, context.nowMs);
  if (key === undefined) {
    const { bell: _bell, ...rest } = state;
    return rest;
  }
  return state.bell?.key === key ? state : { ...state, bell: { key, isDelivered: false } };
}
