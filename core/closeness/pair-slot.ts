import type { Goal } from '../goal/goal';
import type { Plan } from '../goal/plan';
import {
  addDays,
  dateAt,
  instantAtMs,
  MINUTE_MS,
  weekdayOf,
  type PlainDateText,
  type Zone,
} from '../time/day';
import type { PairPlan, Whose } from './pair-plan';

/** One stretch of planned time of either person, or of both. */
export interface PairSlot {
  /** Of the plan that it comes from. */
  planId: string;
  whose: Whose;
  date: PlainDateText;
  startMs: number;
  /** Exclusive. */
  endMs: number;
  title?: string;
  ideaId?: string;
}

export interface PairRecords {
  goals: readonly Goal[];
  plans: readonly Plan[];
  pairPlans: readonly PairPlan[];
}

/**
 * Yours, theirs and ours: the slots of all plans whose end lies after `fromMs`, on the dates of the
 * next `days` days, by start. Plans of archived goals rest.
 */
export function pairSlots(
  records: PairRecords,
  fromMs: number,
  zone: Zone,
  days: number,
): PairSlot[] {
  const today = dateAt(fromMs, zone, 0);
  // A slot that began yesterday may still last.
  const dates = Array.from({ length: days + 1 }, (_, index) => addDays(today, index - 1));
  return slotSources(records)
    .flatMap((source) => dates.flatMap((date) => slotOn(source, date, zone)))
    .filter((slot) => slot.endMs > fromMs)
    .toSorted((a, b) => a.startMs - b.startMs || (a.planId < b.planId ? -1 : 1));
}

/** What all kinds of plans have, as far as a slot is concerned. */
type SlotSource = Pick<PairPlan, 'id' | 'whose' | 'on' | 'time' | 'minutes' | 'title' | 'ideaId'>;

function slotSources({ goals, plans, pairPlans }: PairRecords): SlotSource[] {
  const active = new Map(
    goals
      .filter((goal) => goal.state === 'active' && goal.deletedAtMs === undefined)
      .map((goal) => [goal.id, goal]),
  );
  const ofGoals = plans.flatMap((plan): SlotSource[] => {
    const goal = active.get(plan.goalId);
    if (!goal || plan.deletedAtMs !== undefined) return [];
    const { id, time, minutes, weekdays } = plan;
    const whose = goal.kind === 'solo' ? 'own' : 'shared';
    return [{ id, whose, on: weekdays, time, minutes, title: goal.title }];
  });
  return [...ofGoals, ...pairPlans.filter((plan) => plan.deletedAtMs === undefined)];
}

function slotOn(source: SlotSource, date: PlainDateText, zone: Zone): PairSlot[] {
  const { id, whose, on, title, ideaId } = source;
  const isOn = typeof on === 'string' ? on === date : on.includes(weekdayOf(date));
  if (!isOn) return [];
  const startMs = instantAtMs(date, source.time, zone);
  return [
    {
      planId: id,
      whose,
      date,
      startMs,
      endMs: startMs + source.minutes * MINUTE_MS,
      ...(title !== undefined && { title }),
      ...(ideaId !== undefined && { ideaId }),
    },
  ];
}
