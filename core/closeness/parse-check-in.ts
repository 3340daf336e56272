import { FEELINGS } from '../tip/tip';
import { isZone } from '../time/day';
import {
  definedFields,
  readFields,
  readId,
  readInstantMs,
  readInteger,
  readList,
  readOneOf,
  readText,
} from '../untrusted/read';
import { CLOSENESS_STEPS, type CheckIn } from './check-in';

export const MAX_CHECK_IN_NOTE = 500;

/**
 * A check-in from a stored row or a file; `undefined` without an id, an instant and both steps.
 * Feelings that nobody knows are left out, and nothing is kept beside `unsafe`.
 */
export function parseCheckIn(value: unknown): CheckIn | undefined {
  const fields = readFields(value);
  const id = readId(fields?.id);
  const atMs = readInstantMs(fields?.atMs);
  const felt = readOneOf(fields?.felt, CLOSENESS_STEPS);
  const wanted = readOneOf(fields?.wanted, CLOSENESS_STEPS);
  if (!fields || !id || atMs === undefined || !felt || !wanted) return undefined;
  const given = readList(fields.feelings, 2 * FEELINGS.length);
  const isUnsafe = given.includes('unsafe');
  const createdAtMs = readInstantMs(fields.createdAtMs) ?? atMs;
  return {
    id,
    atMs,
    zone: isZone(fields.zone) ? fields.zone : 'UTC',
    felt,
    wanted,
    feelings: isUnsafe ? ['unsafe'] : FEELINGS.filter((feeling) => given.includes(feeling)),
    revision: readInteger(fields.revision, 0, Number.MAX_SAFE_INTEGER) ?? 0,
    createdAtMs,
    updatedAtMs: readInstantMs(fields.updatedAtMs) ?? createdAtMs,
    ...definedFields({
      note: isUnsafe ? undefined : readText(fields.note, MAX_CHECK_IN_NOTE),
      deletedAtMs: readInstantMs(fields.deletedAtMs),
    }),
  };
}
