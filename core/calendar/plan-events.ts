import type { PairSlot } from '../closeness/pair-slot';
import type { CalendarMemory, PlanEvent } from './calendar-memory';

/** The plan for two reaches so far ahead (content guide, section 6, row 7). */
export const PLAN_DAYS = 8 * 7;

/** A slot with what a calendar calls it; never a mood, a note or a check-in. */
export type NamedSlot = Pick<PairSlot, 'planId' | 'date' | 'startMs' | 'endMs'> & {
  summary: string;
};

export interface PlanExport {
  /** What the file holds, by start. */
  events: PlanEvent[];
  /** To be kept for the next export. */
  memory: CalendarMemory;
}

const DAY_MS = 24 * 3_600_000;
/** Past events are remembered a little longer, in case their plan is moved to a later hour. */
const FORGET_AFTER_MS = 7 * DAY_MS;

/**
 * The next export of the plan. A slot keeps its UID for ever; its SEQUENCE grows by one when it is
 * moved, renamed, taken out or put back (RFC 5545, 3.8.7.4). What was exported before and is no
 * longer planned is in the file once more, as cancelled, until its time has passed.
 *
 * @param slots all slots of the next `PLAN_DAYS` days
 */
export function planExport(
  memory: CalendarMemory,
  slots: readonly NamedSlot[],
  nowMs: number,
): PlanExport {
  const before = new Map(memory.events.map((event) => [event.uid, event]));
  const planned = slots.map((slot) => plannedEvent(slot, before.get(uidOf(slot)), nowMs));
  const uids = new Set(planned.map((event) => event.uid));
  const others = memory.events.filter((event) => !uids.has(event.uid));
  const isAhead = ({ startMs, endMs }: PlanEvent) =>
    endMs > nowMs && startMs < nowMs + PLAN_DAYS * DAY_MS;
  const removed = others.filter(isAhead).map((event) => cancelledEvent(event, nowMs));
  // The past, and what lies beyond the window since the clock was set back, is left as it was.
  const untouched = others.filter(
    (event) => !isAhead(event) && event.endMs > nowMs - FORGET_AFTER_MS,
  );
  const events = [...planned, ...removed].toSorted(byStart);
  return { events, memory: { events: [...untouched, ...events].toSorted(byStart) } };
}

/** One occurrence has one UID, whatever hour it is moved to. */
const uidOf = ({ planId, date }: NamedSlot) => `${planId}-${date}@breathing-room`;

function plannedEvent(slot: NamedSlot, before: PlanEvent | undefined, nowMs: number): PlanEvent {
  const { startMs, endMs, summary } = slot;
  const isSame =
    before?.status === 'CONFIRMED' &&
    before.startMs === startMs &&
    before.endMs === endMs &&
    before.summary === summary;
  if (isSame) return before;
  return {
    uid: uidOf(slot),
    sequence: before ? before.sequence + 1 : 0,
    status: 'CONFIRMED',
    startMs,
    endMs,
    summary,
    changedAtMs: nowMs,
  };
}

function cancelledEvent(event: PlanEvent, nowMs: number): PlanEvent {
  if (event.status === 'CANCELLED') return event;
  return { ...event, status: 'CANCELLED', sequence: event.sequence + 1, changedAtMs: nowMs };
}

const byStart = (a: PlanEvent, b: PlanEvent) => a.startMs - b.startMs || (a.uid < b.uid ? -1 : 1);
