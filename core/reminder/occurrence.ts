import { slotOn, upcomingSlots, type Slot } from '../goal/plan';
import type { Settings } from '../settings/settings';
import {
  addDays,
  dateAt,
  instantAtMs,
  MINUTE_MS,
  startOfDateMs,
  weekdayOf,
  type PlainDateText,
  type PlainTimeText,
  type Zone,
} from '../time/day';
import { weekOf } from '../time/week';
import type { ReminderKind } from './kind';
import { presenceMs } from './presence';
import type { ReminderContext } from './reminder-context';
import type { DueReminder, ReminderState } from './reminder-state';

/** A time of the wall clock at which a reminder is due, and which is dealt with once. */
export interface Occurrence {
  /** What it belongs to: a plan's id, or a kind of a fixed hour. */
  source: string;
  kind: ReminderKind;
  date: PlainDateText;
  dueAtMs: number;
  /** From then on it is over. */
  lapsesAtMs: number;
  /** Whether there is a reason for it as things stand; one without passes in silence. */
  isWanted: boolean;
  slot?: Slot;
}

/** How far ahead the engine looks for the next planned time. */
const LOOKAHEAD_DAYS = 8;
/** In a window the moment is best when the person has been at it for this long. */
const GOOD_MOMENT_MS = 45 * MINUTE_MS;

/**
 * Occurrences that are not over and not dealt with, by the instant at which they are due. A slot that
 * was planned too late for its own reminder is left out.
 */
export function openOccurrences(state: ReminderState, context: ReminderContext): Occurrence[] {
  return [...plannedOccurrences(state, context), ...clockOccurrences(context)]
    .filter(({ source, date }) => !isHandled(state, source, date))
    .toSorted((a, b) => a.dueAtMs - b.dueAtMs || (a.source < b.source ? -1 : 1));
}

function isHandled(state: ReminderState, source: string, date: PlainDateText): boolean {
  const last = state.handled[source]?.at(-1);
  return last !== undefined && last >= date;
}

function plannedOccurrences(state: ReminderState, context: ReminderContext): Occurrence[] {
  const { plans, nowMs, zone, settings } = context;
  if (settings.reminders.delivery.planned === 'off') return [];
  return upcomingSlots(plans, nowMs, zone, LOOKAHEAD_DAYS)
    .filter((slot) => !isHandled(state, slot.planId, slot.date))
    .filter((slot) => !isWeekFull(slot, state, context))
    .map((slot) => ({
      source: slot.planId,
      kind: 'planned' as const,
      date: slot.date,
      dueAtMs: slot.window
        ? momentInWindowMs(slot, state, context)
        : slot.startMs - settings.reminders.leadMinutes * MINUTE_MS,
      lapsesAtMs: slot.endMs,
      isWanted: true,
      slot,
    }))
    .filter(({ slot, dueAtMs }) => {
      const plan = plans.find((each) => each.id === slot.planId)!;
      return dueAtMs > plan.updatedAtMs;
    });
}

/** A window has its moments of the week, and no more. */
function isWeekFull(slot: Slot, state: ReminderState, context: ReminderContext): boolean {
  const handled = state.handled[slot.planId];
  if (!slot.window || !handled || handled.length < slot.window.timesPerWeek) return false;
  const { firstDate } = weekOf(slot.date, context.firstWeekday);
  const lastDate = addDays(firstDate, 6);
  const taken = handled.filter((date) => date >= firstDate && date <= lastDate);
  return taken.length >= slot.window.timesPerWeek;
}

/**
 * When the person has been present for a good while inside the window; at the latest while there is
 * still room for the planned length.
 */
function momentInWindowMs(slot: Slot, state: ReminderState, context: ReminderContext): number {
  const plan = context.plans.find((each) => each.id === slot.planId)!;
  const latestMs = Math.max(slot.startMs, slot.endMs - plan.minutes * MINUTE_MS);
  const { status, sinceMs } = state.presence;
  if (status === 'away') return latestMs;
  const missingMs = Math.max(0, GOOD_MOMENT_MS - presenceMs(state, sinceMs));
  return Math.min(latestMs, Math.max(slot.startMs, sinceMs + missingMs));
}

/** Kinds that come at an hour of a day, and are over at its end (R5). */
function clockOccurrences(context: ReminderContext): Occurrence[] {
  const { isSoloBehind, isTogetherBehind, isFarApart, hasTogetherGoal } = context.standing;
  const isUnwanted = (kind: ReminderKind) =>
    (kind === 'behind' && !isSoloBehind) ||
    (kind === 'reconnect' && !(hasTogetherGoal && (isTogetherBehind || isFarApart)));
  return clockTimes(context)
    .filter(({ lapsesAtMs }) => lapsesAtMs > context.nowMs)
    .map((time) => (isUnwanted(time.kind) ? unwanted(time) : time));
}

const unwanted = (occurrence: Occurrence): Occurrence => ({ ...occurrence, isWanted: false });

/** Asked several times a wake; changes with the date and the settings only. */
const knownTimes = new WeakMap<Settings, { key: string; times: readonly Occurrence[] }>();

function clockTimes({ nowMs, zone, settings }: ReminderContext): readonly Occurrence[] {
  const { reminders, dayStartHour } = settings;
  const today = dateAt(nowMs, zone, dayStartHour);
  const key = `${today} ${zone}`;
  const known = knownTimes.get(settings);
  if (known?.key === key) return known.times;
  const kinds: [ReminderKind, PlainTimeText, number?][] = [
    ['check-in', reminders.checkInTime, reminders.checkInWeekday],
    ['behind', reminders.behindTime],
    ['reconnect', reminders.behindTime],
    ['tip', reminders.tipTime],
  ];
  const times = kinds
    .filter(([kind]) => reminders.delivery[kind] !== 'off')
    .flatMap(([kind, time, weekday]) =>
      datesFrom(today, weekday).map((date) => occurrenceAt(kind, date, time, zone, dayStartHour)),
    );
  knownTimes.set(settings, { key, times });
  return times;
}

/** Today and tomorrow, or the next two of a weekday, today included. */
function datesFrom(today: PlainDateText, weekday: number | undefined): PlainDateText[] {
  if (weekday === undefined) return [today, addDays(today, 1)];
  const next = addDays(today, (weekday - weekdayOf(today) + 7) % 7);
  return [next, addDays(next, 7)];
}

function occurrenceAt(
  kind: ReminderKind,
  date: PlainDateText,
  time: PlainTimeText,
  zone: Zone,
  dayStartHour: number,
): Occurrence {
  const startMs = startOfDateMs(date, zone, dayStartHour);
  // A time before the hour at which the day starts belongs to its late night.
  const timeMs = instantAtMs(date, time, zone);
  const dueAtMs = timeMs < startMs ? instantAtMs(addDays(date, 1), time, zone) : timeMs;
  const lapsesAtMs = startOfDateMs(addDays(date, 1), zone, dayStartHour);
  return { source: kind, kind, date, dueAtMs, lapsesAtMs, isWanted: true };
}

/** How many dates are kept for a source: enough for the moments of a week. */
const KEPT_DATES = 8;

/** Marks occurrences as dealt with, and forgets plans that are gone. */
export function markHandled(
  state: ReminderState,
  occurrences: readonly Occurrence[],
  context: ReminderContext,
): ReminderState {
  if (occurrences.length === 0) return state;
  const sources = new Set([...context.plans.map((plan) => plan.id), ...CLOCK_KINDS]);
  const handled = Object.fromEntries(
    Object.entries(state.handled).filter(([source]) => sources.has(source)),
  );
  for (const { source, date } of occurrences) {
    handled[source] = [...(handled[source] ?? []), date].slice(-KEPT_DATES);
  }
  return { ...state, handled };
}

const CLOCK_KINDS: readonly ReminderKind[] = ['check-in', 'behind', 'reconnect', 'tip'];

/**
 * The times of a held reminder as the wall clock has them now, which a flight may have moved
 * (R10); `undefined` for one that is no time of the wall clock, or whose plan is gone.
 */
export function timesNow(
  due: DueReminder,
  { plans, settings, zone }: ReminderContext,
): { fromMs: number; lapsesAtMs: number } | undefined {
  if (due.kind === 'rhythm') return undefined;
  const { reminders, dayStartHour } = settings;
  const date = due.id.slice(-'YYYY-MM-DD'.length);
  if (due.kind !== 'planned') {
    const time = {
      'check-in': reminders.checkInTime,
      behind: reminders.behindTime,
      reconnect: reminders.behindTime,
      tip: reminders.tipTime,
    }[due.kind];
    const { dueAtMs, lapsesAtMs } = occurrenceAt(due.kind, date, time, zone, dayStartHour);
    return { fromMs: dueAtMs, lapsesAtMs };
  }
  const plan = plans.find((each) => each.id === due.planId);
  const [slot] = plan ? slotOn(plan, date, zone) : [];
  if (!slot) return undefined;
  const leadMs = slot.window ? 0 : reminders.leadMinutes * MINUTE_MS;
  return { fromMs: slot.startMs - leadMs, lapsesAtMs: slot.endMs };
}

/** It is to come at its time again, which is not yet here. */
export function markOpen(state: ReminderState, due: DueReminder): ReminderState {
  const source = due.planId ?? due.kind;
  const date = due.id.slice(-'YYYY-MM-DD'.length);
  const dates = (state.handled[source] ?? []).filter((each) => each !== date);
  return { ...state, handled: { ...state.handled, [source]: dates } };
}
