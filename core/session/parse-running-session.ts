import { isZone } from '../time/day';
import {
  definedFields,
  readFields,
  readId,
  readInstantMs,
  readInteger,
  readOneOf,
  readText,
} from '../untrusted/read';
import { MAX_ACTIVITY } from './parse-session';
import { RUNNING_KEY, type RunningSession } from './running-session';
import { KINDS, MAX_SESSION_MS } from './session';

/** Longer than anyone pauses; sums with it are still instants. */
const MAX_PAUSED_MS = 366 * 24 * 3_600_000;

/** The running session from its stored row; `undefined` when it has no id, kind or start. */
export function parseRunningSession(value: unknown): RunningSession | undefined {
  const fields = readFields(value);
  const id = readId(fields?.id);
  const kind = readOneOf(fields?.kind, KINDS);
  const startedAtMs = readInstantMs(fields?.startedAtMs);
  if (!fields || !id || !kind || startedAtMs === undefined) return undefined;
  return {
    key: RUNNING_KEY,
    id,
    kind,
    startedAtMs,
    pausedMs: readInteger(fields.pausedMs, 0, MAX_PAUSED_MS) ?? 0,
    zone: isZone(fields.zone) ? fields.zone : 'UTC',
    revision: readInteger(fields.revision, 0, Number.MAX_SAFE_INTEGER) ?? 0,
    ...definedFields({
      pausedAtMs: readInstantMs(fields.pausedAtMs),
      stillGoingAtMs: readInstantMs(fields.stillGoingAtMs),
      plannedMs: readInteger(fields.plannedMs, 1, MAX_SESSION_MS),
      planId: readId(fields.planId),
      activity: readText(fields.activity, MAX_ACTIVITY),
    }),
  };
}
