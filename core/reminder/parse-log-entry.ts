import {
  definedFields,
  readFields,
  readInstantMs,
  readList,
  readOneOf,
  readText,
} from '../untrusted/read';
import { HOLD_REASONS } from './hold';
import { REMINDER_KINDS } from './kind';
import { LOG_TYPES, type LogEntry } from './log';

/** An entry of the log from its stored row. Reasons that this version does not know are left out. */
export function parseLogEntry(value: unknown): LogEntry | undefined {
  const fields = readFields(value);
  const type = readOneOf(fields?.type, LOG_TYPES);
  const atMs = readInstantMs(fields?.atMs);
  const kind = readOneOf(fields?.kind, REMINDER_KINDS);
  const reminderId = readText(fields?.reminderId, 200);
  if (!type || atMs === undefined || !kind || !reminderId) return undefined;
  const by = readList(fields?.by, HOLD_REASONS.length)
    .map((reason) => readOneOf(reason, HOLD_REASONS))
    .filter((reason) => reason !== undefined);
  return {
    type,
    atMs,
    kind,
    reminderId,
    ...definedFields({
      by: by.length > 0 ? by : undefined,
      untilMs: readInstantMs(fields?.untilMs),
    }),
  };
}
