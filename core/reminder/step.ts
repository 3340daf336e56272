import { addDays, dateAt, MINUTE_MS, startOfDateMs } from '../time/day';
import { commandsFor, type ReminderCommand } from './commands';
import { currentSlots, dueNow, markHandled } from './due';
import { holdsOn, isPaused, isSnoozed } from './hold';
import { bellKey } from './bell';
import type { LogEntry } from './log';
import { nextLookAtMs } from './next-look';
import { comeBack, followClockBack, goAway, noticeSleep, restartInterval } from './presence';
import type { ReminderContext } from './reminder-context';
import type { ReminderEvent } from './reminder-event';
import type { DueReminder, ReminderState } from './reminder-state';

/** Deliveries are remembered for as long as they can matter to the cap of a day. */
const REMEMBERED_MS = 48 * 3_600_000;

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
  const passed = passTime(seePerson(awake, context), context, log);
  const happened = happen(passed, event, context, log);
  const found = findDue(dropGone(happened, context, log), context, log);
  const delivered = deliver(found, context, log);
  const seen = { ...delivered, lastSeenMs: context.nowMs };
  const next = { ...seen, armedForMs: nextLookAtMs(seen, context) };
  return { state: next, commands: commandsFor(next, context), log };
}

/** Takes over what the browser sees; seen again, it changes nothing. */
function seePerson(state: ReminderState, context: ReminderContext): ReminderState {
  if (!context.seen) return state;
  return context.seen.status === 'active'
    ? comeBack(state, context)
    : goAway(state, context.seen.sinceMs);
}

function passTime(state: ReminderState, context: ReminderContext, log: LogEntry[]): ReminderState {
  const { nowMs } = context;
  const { snoozedUntilMs, pausedUntilMs, ...rest } = state;
  const next: ReminderState = {
    ...rest,
    shownAtMs: state.shownAtMs.filter((ms) => nowMs - ms < REMEMBERED_MS),
    ...(isSnoozed(state, nowMs) && { snoozedUntilMs: snoozedUntilMs! }),
    ...(isPaused(state, nowMs) && { pausedUntilMs: pausedUntilMs! }),
  };
  return next.due?.lapsesAtMs !== undefined && next.due.lapsesAtMs <= nowMs
    ? dropDue(next, 'lapsed', context, log)
    : next;
}

function happen(
  state: ReminderState,
  event: ReminderEvent,
  context: ReminderContext,
  log: LogEntry[],
): ReminderState {
  const { nowMs } = context;
  switch (event.type) {
    case 'look':
      return state;
    case 'session-started':
      return dropDue(answerSlots(state, context), 'started', context, log);
    case 'session-ended': {
      const answered = dropDue(answerSlots(state, context), 'started', context, log);
      return restartInterval(answered, nowMs);
    }
    case 'delivered':
      return markDelivered(state, event);
    case 'snoozed':
      return snooze(state, event.untilMs, context, log);
    case 'put-off-today':
      return putOffToday(state, context, log);
    case 'dismissed':
      return dropDue(state, 'dismissed', context, log);
    case 'paused':
      return { ...state, pausedUntilMs: event.untilMs };
    case 'resumed': {
      const { pausedUntilMs: _paused, snoozedUntilMs: _snoozed, ...rest } = state;
      return rest;
    }
  }
}

const answerSlots = (state: ReminderState, context: ReminderContext) =>
  markHandled(state, currentSlots(state, context), context);

function dropDue(
  state: ReminderState,
  outcome: LogEntry['type'],
  context: ReminderContext,
  log: LogEntry[],
): ReminderState {
  const { due, ...rest } = state;
  if (due) log.push({ type: outcome, atMs: context.nowMs, kind: due.kind, reminderId: due.id });
  return rest;
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

/** What was shown comes again when the snooze ends, and does not lapse before the person has seen it. */
function snooze(
  state: ReminderState,
  untilMs: number,
  context: ReminderContext,
  log: LogEntry[],
): ReminderState {
  const snoozed = { ...state, snoozedUntilMs: untilMs };
  if (!state.due) return snoozed;
  const { shownAtMs, isDelivered: _delivered, ...due } = state.due;
  log.push({ type: 'snoozed', atMs: context.nowMs, kind: due.kind, reminderId: due.id, untilMs });
  const againUntilMs = untilMs + context.settings.reminders.breakMinutes * MINUTE_MS;
  const repeated: DueReminder = {
    ...due,
    ...(shownAtMs !== undefined && { isRepeat: true }),
    ...(due.lapsesAtMs !== undefined && { lapsesAtMs: Math.max(due.lapsesAtMs, againUntilMs) }),
  };
  return { ...snoozed, due: repeated };
}

function putOffToday(
  state: ReminderState,
  context: ReminderContext,
  log: LogEntry[],
): ReminderState {
  const { dayStartHour } = context.settings;
  const tomorrow = addDays(dateAt(context.nowMs, context.zone, dayStartHour), 1);
  const dropped = dropDue(answerSlots(state, context), 'put-off', context, log);
  const snoozedUntilMs = startOfDateMs(tomorrow, context.zone, dayStartHour);
  return { ...restartInterval(dropped, context.nowMs), snoozedUntilMs };
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
  const held = state.due;
  if (!due) return state;
  // One that waits for its moment keeps its place, except that a planned time goes before the rhythm.
  if (held && held.shownAtMs === undefined && !(due.kind === 'planned' && held.kind === 'rhythm'))
    return passed.length > 0 && held.kind === 'planned'
      ? markHandled(state, passed, context)
      : state;
  const free = held?.shownAtMs === undefined ? state : dropDue(state, 'ignored', context, log);
  return { ...markHandled(free, passed, context), due };
}

function deliver(state: ReminderState, context: ReminderContext, log: LogEntry[]): ReminderState {
  const rung = ringBell(state, context);
  const { due } = rung;
  const { nowMs, settings } = context;
  if (!due || due.shownAtMs !== undefined) return rung;
  if (holdsOn(due, rung, context).length > 0) return rung;
  const delivery = settings.reminders.delivery[due.kind];
  log.push({ type: 'shown', atMs: nowMs, kind: due.kind, reminderId: due.id });
  const shown = {
    ...rung,
    due: { ...due, shownAtMs: nowMs, ...(delivery !== 'notification' && { isDelivered: true }) },
    shownAtMs: [...rung.shownAtMs, nowMs],
  };
  // The next rhythm reminder is one interval of presence after this one, whatever its kind.
  return { ...restartInterval(shown, nowMs), due: shown.due };
}

function ringBell(state: ReminderState, context: ReminderContext): ReminderState {
  const key = bellKey(context.running, context.nowMs);
  if (key === undefined) {
    const { bell: _bell, ...rest } = state;
    return rest;
  }
  return state.bell?.key === key ? state : { ...state, bell: { key, isDelivered: false } };
}
