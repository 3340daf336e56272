import {
  addDays,
  dateAt,
  instantAtMs,
  weekdayOf,
  type PlainDateText,
  type PlainTimeText,
  type Zone,
} from '../time/day';
import { MINUTE_MS } from '../time/day';

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
  revision: number;
  createdAtMs: number;
  updatedAtMs: number;
  deletedAtMs?: number;
}

export const PLAN_MINUTES = { min: 5, max: 720, usual: 30 } as const;

/** One occurrence of a plan. */
export interface Slot {
  planId: string;
  goalId: string;
  date: PlainDateText;
  startMs: number;
  endMs: number;
}

/** Occurrences whose end lies after `fromMs`, by start, on the dates of the next `days` days. */
export function upcomingSlots(
  plans: readonly Plan[],
  fromMs: number,
  zone: Zone,
  days: number,
): Slot[] {
  const today = dateAt(fromMs, zone, 0);
  // A slot that began yesterday may still last.
  const dates = Array.from({ length: days + 1 }, (_, index) => addDays(today, index - 1));
  return plans
    .flatMap((plan) => dates.flatMap((date) => slotOn(plan, date, zone)))
    .filter((slot) => slot.endMs > fromMs)
    .toSorted((a, b) => a.startMs - b.startMs || (a.planId < b.planId ? -1 : 1));
}

function slotOn(plan: Plan, date: PlainDateText, zone: Zone): Slot[] {
  if (!plan.weekdays.includes(weekdayOf(date))) return [];
  const startMs = instantAtMs(date, plan.time, zone);
  const endMs = startMs + plan.minutes * MINUTE_MS;
  return [{ planId: plan.id, goalId: plan.goalId, date, startMs, endMs }];
}
