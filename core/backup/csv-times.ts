import { isPlainDate, MINUTE_MS, timeAsMinutes, type PlainDateText, type Zone } from '../time/day';
import { localTimeChoices, localTimeMs } from '../time/local-time';
import { MAX_SESSION_MS } from '../session/session';
import type { CsvField } from './csv-columns';

/** Why a row of a CSV file is no session. */
export type CsvProblem =
  | 'date-not-valid'
  | 'time-not-valid'
  | 'minutes-not-valid'
  | 'ends-before-start'
  | 'in-the-future'
  | 'too-many-rows';

export type CsvTimes =
  | { shape: 'interval'; startedAtMs: number; endedAtMs: number; pausedMs: number }
  | { shape: 'amount'; date: PlainDateText; amountMs: number };

interface CsvRow {
  cell: (field: CsvField) => string;
  /** Minutes as text; empty where the file has none. */
  minutes: string;
  zone: Zone;
}

/**
 * The times of a row: from instants, from local times, or a date with minutes. Minutes below the
 * length of an interval are what pauses left of it.
 */
export function readCsvTimes({ cell, minutes, zone }: CsvRow): CsvTimes | CsvProblem {
  const startedAtMs =
    instantOf(cell('startUtc')) ?? localInstant(cell('start'), cell('date'), zone);
  const isDateAlone = cell('startUtc') === '' && dateOf(cell('start')) === cell('start');
  if (startedAtMs === undefined)
    return isDateAlone || cell('startUtc') + cell('start') === ''
      ? amountOf(cell('date') || cell('start'), minutes)
      : 'time-not-valid';
  const lengthMs = minutes === '' ? undefined : minutesMs(minutes);
  if (minutes !== '' && lengthMs === undefined) return 'minutes-not-valid';
  const isEndless = cell('endUtc') === '' && cell('end') === '';
  const endedAtMs = isEndless
    ? lengthMs && startedAtMs + lengthMs
    : (instantOf(cell('endUtc')) ??
      localInstant(cell('end'), dateOf(cell('start')) || cell('date'), zone));
  if (endedAtMs === undefined) return 'time-not-valid';
  if (endedAtMs <= startedAtMs) return 'ends-before-start';
  const spanMs = endedAtMs - startedAtMs;
  if (spanMs > MAX_SESSION_MS) return 'time-not-valid';
  const pausedMs = Math.max(0, spanMs - Math.max(lengthMs ?? spanMs, 0));
  // Minutes are rounded in a file; a pause of a second is none.
  return { shape: 'interval', startedAtMs, endedAtMs, pausedMs: pausedMs < 1000 ? 0 : pausedMs };
}

function amountOf(dateText: string, minutes: string): CsvTimes | CsvProblem {
  const date = dateOf(dateText);
  if (!date) return 'date-not-valid';
  const amountMs = minutesMs(minutes);
  return amountMs === undefined ? 'minutes-not-valid' : { shape: 'amount', date, amountMs };
}

function minutesMs(text: string): number | undefined {
  const ms = text === '' ? Number.NaN : Math.round(Number(text.replace(',', '.')) * MINUTE_MS);
  return ms > 0 && ms <= MAX_SESSION_MS ? ms : undefined;
}

/** A date at the start of a text, `2026-03-10` or `2026-03-10 18:00`. */
function dateOf(text: string): PlainDateText | undefined {
  const date = text.slice(0, 10);
  return isPlainDate(date) ? date : undefined;
}

/** `2026-03-10 18:00`, `2026-03-10T18:00:00`, or `18:00` beside a date. */
function localInstant(text: string, dateText: string, zone: Zone): number | undefined {
  const match = /(?:^|[T ])(\d{1,2}:\d{2})(?::\d{2})?$/.exec(text);
  const time = match?.[1]?.padStart(5, '0');
  const date = dateOf(text) ?? dateOf(dateText);
  if (!time || !date || timeAsMinutes(time) === undefined) return undefined;
  return localTimeMs(localTimeChoices(date, time, zone));
}

function instantOf(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]{5,16}(?:Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return undefined;
  }
}
