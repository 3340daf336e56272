import { isPlainDate, isZone } from '../time/day';
import {
  definedFields,
  readFields,
  readId,
  readInstantMs,
  readInteger,
  readList,
  readOneOf,
  readText,
  type Fields,
} from '../untrusted/read';
import { KINDS, MAX_SESSION_MS, RECHARGES, SESSION_SOURCES, type Session } from './session';

export const MAX_NOTE = 500;
export const MAX_ACTIVITY = 60;
const MAX_TAGS = 20;

/**
 * A session from a stored row or a file. What has no sensible reading (no id, no times, an unknown
 * kind) gives `undefined`; everything beside it is repaired: texts are cut, unknown zones read as
 * UTC, an end before its start as no length, a length above the longest cut.
 */
export function parseSession(value: unknown): Session | undefined {
  const fields = readFields(value);
  const id = readId(fields?.id);
  const kind = readOneOf(fields?.kind, KINDS);
  if (!fields || !id || !kind) return undefined;
  const record = { id, kind, ...readRecord(fields) };
  return fields.shape === 'amount' ? readAmount(record, fields) : readInterval(record, fields);
}

type SessionRecord = ReturnType<typeof readRecord> & Pick<Session, 'id' | 'kind'>;

function readInterval(record: SessionRecord, fields: Fields): Session | undefined {
  const startedAtMs = readInstantMs(fields.startedAtMs);
  const endedAtMs = readInstantMs(fields.endedAtMs);
  if (startedAtMs === undefined || endedAtMs === undefined) return undefined;
  const lengthMs = Math.min(Math.max(0, endedAtMs - startedAtMs), MAX_SESSION_MS);
  return {
    ...record,
    shape: 'interval',
    startedAtMs,
    endedAtMs: startedAtMs + lengthMs,
    pausedMs: readInteger(fields.pausedMs, 0, lengthMs) ?? 0,
  };
}

function readAmount(record: SessionRecord, fields: Fields): Session | undefined {
  const amountMs = readInteger(fields.amountMs, 0, MAX_SESSION_MS);
  if (!isPlainDate(fields.date) || amountMs === undefined) return undefined;
  return { ...record, shape: 'amount', date: fields.date, amountMs };
}

function readRecord(fields: Fields) {
  const createdAtMs = readInstantMs(fields.createdAtMs) ?? readInstantMs(fields.endedAtMs) ?? 0;
  const tags = readList(fields.tags, MAX_TAGS).map((tag) => readText(tag, MAX_ACTIVITY));
  return {
    zone: isZone(fields.zone) ? fields.zone : 'UTC',
    source: readOneOf(fields.source, SESSION_SOURCES) ?? 'import',
    tags: tags.filter((tag) => tag !== undefined),
    revision: readInteger(fields.revision, 0, Number.MAX_SAFE_INTEGER) ?? 0,
    createdAtMs,
    updatedAtMs: readInstantMs(fields.updatedAtMs) ?? createdAtMs,
    ...definedFields({
      planId: readId(fields.planId),
      activity: readText(fields.activity, MAX_ACTIVITY),
      note: readText(fields.note, MAX_NOTE),
      before: readOneOf(fields.before, RECHARGES),
      recharged: readOneOf(fields.recharged, RECHARGES),
      deletedAtMs: readInstantMs(fields.deletedAtMs),
    }),
  };
}
