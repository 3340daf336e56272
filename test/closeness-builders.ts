import type { CheckIn } from '../core/closeness/check-in';
import { at, BERLIN, NOON } from './builders';

export { anAmount, aSession, at, BERLIN, NOON } from './builders';

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
