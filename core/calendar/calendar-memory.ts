import {
  readFields,
  readInstantMs,
  readInteger,
  readList,
  readOneOf,
  readText,
} from '../untrusted/read';

const EVENT_STATUSES = ['CONFIRMED', 'CANCELLED'] as const;
type EventStatus = (typeof EVENT_STATUSES)[number];

/** One planned time as a calendar sees it: a single event in UTC, private, without a rule. */
export interface PlanEvent {
  uid: string;
  sequence: number;
  status: EventStatus;
  startMs: number;
  /** Exclusive. */
  endMs: number;
  summary: string;
  /** When this revision was made. */
  changedAtMs: number;
}

/** What the files that were made so far hold, so that the next one can say what has changed. */
export interface CalendarMemory {
  events: PlanEvent[];
}

export const NOTHING_EXPORTED: CalendarMemory = { events: [] };

export const MAX_SUMMARY = 200;
/** More than eight weeks of plans hold. */
const MAX_EVENTS = 1000;

/** The memory from a stored row; events that cannot be read are left out. */
export function parseCalendarMemory(value: unknown): CalendarMemory {
  const events = readList(readFields(value)?.events, MAX_EVENTS).map(parseEvent);
  const known = events.filter((event) => event !== undefined);
  return { events: [...new Map(known.map((event) => [event.uid, event])).values()] };
}

function parseEvent(value: unknown): PlanEvent | undefined {
  const fields = readFields(value);
  const uid = readUid(fields?.uid);
  const status = readOneOf(fields?.status, EVENT_STATUSES);
  const startMs = readInstantMs(fields?.startMs);
  const endMs = readInstantMs(fields?.endMs);
  if (!fields || !uid || !status || startMs === undefined || endMs === undefined) return undefined;
  if (endMs < startMs) return undefined;
  return {
    uid,
    sequence: readInteger(fields.sequence, 0, 2 ** 31 - 1) ?? 0,
    status,
    startMs,
    endMs,
    summary: readText(fields.summary, MAX_SUMMARY) ?? '',
    changedAtMs: readInstantMs(fields.changedAtMs) ?? 0,
  };
}

function readUid(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w.:-]{1,80}@breathing-room$/.test(value)
    ? value
    : undefined;
}
