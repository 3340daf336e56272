import {
  addDays,
  dateAt,
  instantAtMs,
  MINUTE_MS,
  weekdayOf,
  type PlainDateText,
  type PlainTimeText,
  type Zone,
} from '../time/day';

/** A window lies within one day; its weekdays are those on which the moment may come. */
export interface PlanWindow {
  /** Later than the plan's `time`. */
  to: PlainTimeText;
  timesPerWeek: number;
}

/** A time that a person sets aside for a goal on certain weekdays. */
export interface Plan {
  /** UUID. */
  id: string;
  goalId: string;
  /** ISO weekdays, 1 (Monday) to 7 (Sunday), ascending, at least one. */
  weekdays: number[];
  /** Wall-clock time; it becomes an instant anew each time, so that no clock change shifts it. */
  time: PlainTimeText;
  /** Length of the slot. */
  minutes: number;
  /** Instead of a fixed time: the best moment between `time` and `to`, so often a week. */
  window?: PlanWindow;
  revision: number;
  createdAtMs: number;
  updatedAtMs: number;
  deletedAtMs?: number;
}

export const PLAN_MINUTES = { min: 5, max: 720, usual: 30 } as const;

/** One occurrence of a plan. A window lasts from `startMs` to `endMs`. */
export interface Slot {
  planId: string;
  goalId: string;
  date: PlainDateText;
  startMs: number;
  endMs: number;
  window?: PlanWindow;
}

/** Occurrences whose end lies after `fromMs`, by start, on the dates of the next `days` days. */
export function upcomingSlots(
  plans: readonly Plan[],
  fromMs: number,
  zone: Zone,
  days: number,
): Slot[] {
  const slots = slotsAround(plans, dateAt(fromMs, zone, 0), zone, days);
  return slots.filter((slot) => slot.endMs > fromMs);
}

/** The engine asks several times a wake, and the answer changes with the date and the plans only. */
const knownSlots = new WeakMap<readonly Plan[], { key: string; slots: readonly Slot[] }>();

function slotsAround(
  plans: readonly Plan[],
  today: PlainDateText,
  zone: Zone,
  days: number,
): readonly Slot[] {
  const key = `${today} ${zone} ${days}`;
  const known = knownSlots.get(plans);
  if (known?.key === key) return known.slots;
  // A slot that began yesterday may still last.
  const dates = Array.from({ length: days + 1 }, (_, index) => addDays(today, index - 1));
  const slots = plans
    .flatMap((plan) => dates.flatMap((date) => slotOn(plan, date, zone)))
    .toSorted((a, b) => a.startMs - b.startMs || (a.planId < b.planId ? -1 : 1));
  knownSlots.set(plans, { key, slots });
  return slots;
}

/** The occurrence of a plan on a date: one, or none. */
export function slotOn(plan: Plan, date: PlainDateText, zone: Zone): Slot[] {
  if (!plan.weekdays.includes(weekdayOf(date))) return [];
  const startMs = instantAtMs(date, plan.time, zone);
  const { id: planId, goalId, window } = plan;
  if (!window)
    return [{ planId, goalId, date, startMs, endMs: startMs + plan.minutes * MINUTE_MS }];
  return [{ planId, goalId, date, startMs, endMs: instantAtMs(date, window.to, zone), window }];
}
