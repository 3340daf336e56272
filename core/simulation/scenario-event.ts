import type { Kind } from '../session/session';
import { KINDS } from '../session/session';
import { isZone, type Zone } from '../time/day';
import { readFields, readNumber, readOneOf, type Fields } from '../untrusted/read';
import { instantOf } from './instant-of';

const ANSWERS = ['started', 'snoozed', 'dismissed', 'ignored'] as const;

/** Local wall-clock time in the zone then in force, or an instant with an offset. */
interface At {
  at: string;
}

type Plain =
  | 'active'
  | 'idle'
  | 'locked'
  | 'sleep'
  | 'wake'
  | 'browser-closed'
  | 'browser-opened'
  | 'worker-killed'
  | 'session-end'
  | 'resume';

/** What happens in a scenario; `idle` and `active` say when the person stops and starts. */
export type ScenarioEvent = At &
  (
    | { type: Plain }
    | { type: 'audible' | 'fullscreen'; on: boolean }
    | { type: 'session-start'; kind: Kind; minutes?: number }
    | { type: 'snooze'; minutes: number }
    | { type: 'snooze'; until: string }
    | { type: 'pause'; until?: string }
    | { type: 'answer'; answer: (typeof ANSWERS)[number] }
    | { type: 'settings'; settings: Fields }
    | { type: 'zone'; zone: Zone }
    | { type: 'clock'; byMs: number }
  );

const PLAIN: readonly Plain[] = [
  'active',
  'idle',
  'locked',
  'sleep',
  'wake',
  'browser-closed',
  'browser-opened',
  'worker-killed',
  'session-end',
  'resume',
];

/** The event, or what is wrong with it, as the end of a sentence that names it. */
export function parseScenarioEvent(value: unknown): ScenarioEvent | string {
  const fields = readFields(value);
  if (!fields) return 'it must be an object.';
  const { at } = fields;
  if (typeof at !== 'string' || !isTime(at)) return '"at" must be a time.';
  const plain = readOneOf(fields.type, PLAIN);
  if (plain) return { at, type: plain };
  const event = parseRest(fields);
  return typeof event === 'string' ? event : { at, ...event };
}

type WithoutAt = ScenarioEvent extends infer Event
  ? Event extends At
    ? Omit<Event, 'at'>
    : never
  : never;

function parseRest(fields: Fields): WithoutAt | string {
  const { type } = fields;
  const minutes = readNumber(fields.minutes, 1, 100_000);
  const until = typeof fields.until === 'string' && isTime(fields.until) ? fields.until : undefined;
  switch (type) {
    case 'audible':
    case 'fullscreen':
      return typeof fields.on === 'boolean'
        ? { type, on: fields.on }
        : '"on" must be true or false.';
    case 'session-start': {
      const kind = fields.kind === undefined ? 'solo' : readOneOf(fields.kind, KINDS);
      if (!kind) return '"kind" must be "solo" or "together".';
      return { type, kind, ...(minutes !== undefined && { minutes }) };
    }
    case 'snooze':
      if (minutes !== undefined) return { type, minutes };
      return until === undefined ? 'it needs "minutes" or "until".' : { type, until };
    case 'pause':
      if (fields.until !== undefined && until === undefined) return '"until" must be a time.';
      return until === undefined ? { type } : { type, until };
    case 'answer': {
      const answer = readOneOf(fields.answer, ANSWERS);
      return answer ? { type, answer } : `"answer" must be one of ${ANSWERS.join(', ')}.`;
    }
    case 'settings': {
      const settings = readFields(fields.settings);
      return settings ? { type, settings } : '"settings" must be an object.';
    }
    case 'zone':
      return isZone(fields.zone) ? { type, zone: fields.zone } : '"zone" must be a time zone.';
    case 'clock': {
      const byMs = durationMs(fields.by);
      return byMs === undefined ? '"by" must be a duration such as -PT3H.' : { type, byMs };
    }
    default:
      return `the type ${JSON.stringify(type)} is not known.`;
  }
}

function isTime(value: string): boolean {
  try {
    instantOf(value, 'UTC');
    return true;
  } catch {
    return false;
  }
}

function durationMs(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    return Temporal.Duration.from(value).total('milliseconds');
  } catch {
    return undefined;
  }
}
