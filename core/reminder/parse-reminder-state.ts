import { isPlainDate } from '../time/day';
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
import { HOLD_REASONS } from './hold';
import { REMINDER_KINDS } from './kind';
import {
  initialReminderState,
  type Absence,
  type DueReminder,
  type Presence,
  type ReminderState,
} from './reminder-state';

/**
 * The engine's state from its stored row. A part that cannot be read is forgotten, which costs at
 * most one interval; a pause that cannot be read ends, and the person sees that it did.
 */
export function parseReminderState(value: unknown, nowMs: number): ReminderState {
  const fields = readFields(value);
  const fresh = initialReminderState(nowMs);
  if (!fields || fields.version !== 1) return fresh;
  return {
    version: 1,
    lastSeenMs: readInstantMs(fields.lastSeenMs) ?? nowMs,
    presence: parsePresence(fields.presence) ?? fresh.presence,
    presentMs: readInteger(fields.presentMs, 0, Number.MAX_SAFE_INTEGER) ?? 0,
    shownAtMs: readList(fields.shownAtMs, 100)
      .map(readInstantMs)
      .filter((ms) => ms !== undefined)
      .toSorted((a, b) => a - b),
    ignoredInRow: readInteger(fields.ignoredInRow, 0, 1000) ?? 0,
    handled: parseHandled(fields.handled),
    ...definedFields({
      armedForMs: readInstantMs(fields.armedForMs),
      returnedAtMs: readInstantMs(fields.returnedAtMs),
      snoozedUntilMs: readInstantMs(fields.snoozedUntilMs),
      pausedUntilMs: fields.pausedUntilMs === null ? null : readInstantMs(fields.pausedUntilMs),
      due: parseDue(fields.due),
      absence: parseAbsence(fields.absence),
      bell: parseBell(fields.bell),
    }),
  };
}

function parsePresence(value: unknown): Presence | undefined {
  const fields = readFields(value);
  const status = readOneOf(fields?.status, ['active', 'away'] as const);
  const sinceMs = readInstantMs(fields?.sinceMs);
  return status === undefined || sinceMs === undefined ? undefined : { status, sinceMs };
}

function parseHandled(value: unknown): Record<string, string[]> {
  const entries = Object.entries(readFields(value) ?? {}).slice(0, 500);
  return Object.fromEntries(
    entries
      .map(([source, dates]) => [source, readList(dates, 20).filter(isPlainDate)] as const)
      .filter(([source, dates]) => readId(source) !== undefined && dates.length > 0),
  );
}

function parseAbsence(value: unknown): Absence | undefined {
  const fields = readFields(value);
  const fromMs = readInstantMs(fields?.fromMs);
  const untilMs = readInstantMs(fields?.untilMs);
  return fromMs === undefined || untilMs === undefined || untilMs <= fromMs
    ? undefined
    : { fromMs, untilMs };
}

function parseDue(value: unknown): DueReminder | undefined {
  const fields = readFields(value);
  const id = readText(fields?.id, 200);
  const kind = readOneOf(fields?.kind, REMINDER_KINDS);
  const dueAtMs = readInstantMs(fields?.dueAtMs);
  if (!fields || !id || !kind || dueAtMs === undefined) return undefined;
  return {
    id,
    kind,
    dueAtMs,
    ...definedFields({
      lapsesAtMs: readInstantMs(fields.lapsesAtMs),
      shownAtMs: readInstantMs(fields.shownAtMs),
      isDelivered: fields.isDelivered === true ? true : undefined,
      snoozes: readInteger(fields.snoozes, 1, 1000),
      heldBy: readHeldBy(fields.heldBy),
      planId: readId(fields.planId),
      slotStartMs: readInstantMs(fields.slotStartMs),
    }),
  };
}

function readHeldBy(value: unknown): DueReminder['heldBy'] {
  const by = readList(value, HOLD_REASONS.length).map((reason) => readOneOf(reason, HOLD_REASONS));
  const known = by.filter((reason) => reason !== undefined);
  return known.length > 0 ? known : undefined;
}

function parseBell(value: unknown): ReminderState['bell'] {
  const fields = readFields(value);
  const key = readText(fields?.key, 200);
  return key === undefined ? undefined : { key, isDelivered: fields?.isDelivered === true };
}
