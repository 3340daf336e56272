import type { PairSlot } from '../closeness/pair-slot';
import type { PlainDateText } from '../time/day';

/**
 * What a calendar may say about a slot, as data for "Solo: back at 20:00", "Us: dinner" and
 * "Kim: choir". One's own time has no title there: a goal's title is nobody else's business.
 */
export type EventName =
  | { kind: 'own'; backAtMs: number }
  | { kind: 'shared'; title?: string }
  | { kind: 'partner'; title?: string };

export function eventNameOf({ whose, endMs, title }: PairSlot): EventName {
  if (whose === 'own') return { kind: 'own', backAtMs: endMs };
  return { kind: whose, ...(title !== undefined && { title }) };
}

/** The days of the plan as text, in order, each with its slots by start. */
export function slotsByDate(
  slots: readonly PairSlot[],
): { date: PlainDateText; slots: PairSlot[] }[] {
  const byDate = Map.groupBy(
    slots.toSorted((a, b) => a.startMs - b.startMs),
    (slot) => slot.date,
  );
  return [...byDate]
    .map(([date, those]) => ({ date, slots: those }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
