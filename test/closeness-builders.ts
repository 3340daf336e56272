import type { CheckIn } from '../core/closeness/check-in';
import type { PairPlan } from '../core/closeness/pair-plan';
import type { PairSlot } from '../core/closeness/pair-slot';
import { MINUTE_MS } from '../core/time/day';
import { at, BERLIN, NOON } from './builders';

export { anAmount, aSession, at, BERLIN } from './builders';

/** Close enough, and a little more wanted, at noon. */
export function aCheckIn(fields: Partial<CheckIn> = {}): CheckIn {
  const atMs = fields.atMs ?? at(NOON);
  return {
    id: 'check-in-1',
    atMs,
    zone: BERLIN,
    felt: 4,
    wanted: 5,
    feelings: [],
    revision: 1,
    createdAtMs: atMs,
    updatedAtMs: atMs,
    ...fields,
  };
}

/** An hour of the partner's on Thursday evenings. */
export function aPairPlan(fields: Partial<PairPlan> = {}): PairPlan {
  return {
    id: 'pair-plan-1',
    whose: 'partner',
    on: [4],
    time: '18:00',
    minutes: 60,
    revision: 1,
    createdAtMs: at(NOON),
    updatedAtMs: at(NOON),
    ...fields,
  };
}

/** Half an hour of one's own on Thursday evening. */
export function aPairSlot({
  from = '2026-03-12T20:00',
  minutes = 30,
  ...fields
}: { from?: string; minutes?: number } & Partial<PairSlot> = {}): PairSlot {
  const startMs = at(from);
  return {
    planId: 'plan-1',
    whose: 'own',
    date: from.slice(0, 10),
    startMs,
    endMs: startMs + minutes * MINUTE_MS,
    ...fields,
  };
}
