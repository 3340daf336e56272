import { dateAt, type PlainDateText, type Zone } from '../time/day';
import type { Feeling } from '../tip/tip';

/** Steps of overlap of the two circles: 1 apart … 7 almost one (content guide, section 8). */
export type Closeness = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export const CLOSENESS_STEPS = [1, 2, 3, 4, 5, 6, 7] as const;

/** How close it felt, and how close a person would like it. */
export interface CheckIn {
  /** UUID. */
  id: string;
  atMs: number;
  /** Where it was made; fixed at creation, so that travel never moves history. */
  zone: Zone;
  felt: Closeness;
  wanted: Closeness;
  feelings: Feeling[];
  note?: string;
  revision: number;
  createdAtMs: number;
  updatedAtMs: number;
  deletedAtMs?: number;
}

export interface CheckInDraft {
  felt: Closeness;
  wanted: Closeness;
  feelings: readonly Feeling[];
  note?: string;
}

/**
 * A new check-in. With `unsafe` nothing else is kept than that: no note and no further feelings,
 * since another person may come to read this machine.
 */
export function checkInOf(id: string, draft: CheckInDraft, nowMs: number, zone: Zone): CheckIn {
  const isSafe = !draft.feelings.includes('unsafe');
  const note = draft.note?.trim();
  return {
    id,
    atMs: nowMs,
    zone,
    felt: draft.felt,
    wanted: draft.wanted,
    feelings: isSafe ? [...new Set(draft.feelings)] : ['unsafe'],
    ...(isSafe && note && { note }),
    revision: 1,
    createdAtMs: nowMs,
    updatedAtMs: nowMs,
  };
}

/** Negative wants more room, positive wants more closeness: −6 … 6. */
export function leanOf({ felt, wanted }: Pick<CheckIn, 'felt' | 'wanted'>): number {
  return wanted - felt;
}

/** The person's date of a check-in, in the zone in which it was made. */
export function checkInDate(checkIn: CheckIn, dayStartHour: number): PlainDateText {
  return dateAt(checkIn.atMs, checkIn.zone, dayStartHour);
}

/** Those that are not deleted, oldest first. */
export function inOrder(checkIns: readonly CheckIn[]): CheckIn[] {
  return checkIns
    .filter((each) => each.deletedAtMs === undefined)
    .toSorted((a, b) => a.atMs - b.atMs || (a.id < b.id ? -1 : 1));
}
