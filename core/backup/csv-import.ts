import { readTags } from '../session/edit-session';
import { parseSession } from '../session/parse-session';
import { KINDS, RECHARGES, type Kind, type Session } from '../session/session';
import { dateAt, isZone, MINUTE_MS, startOfDateMs, type Zone } from '../time/day';
import { readId, readOneOf } from '../untrusted/read';
import type { CsvColumns, CsvField } from './csv-columns';
import { readCsvTimes, type CsvProblem } from './csv-times';
import { unguardCell } from './csv-cell';
import { loopMinutes } from './loop-value';
import { TAG_SEPARATOR } from './session-csv';
import { textId } from './text-id';

export interface CsvOptions {
  /** What a session is where the file does not say. */
  kind: Kind;
  zone: Zone;
  nowMs: number;
  dayStartHour: number;
  /** How long one check of Loop stands for, and one unit of a habit that is measured. */
  loopCheckMinutes?: number;
  loopUnitMinutes?: number;
}

export interface CsvSessions {
  sessions: Session[];
  /** Rows that are not taken, by their line in the file, the head being the first. */
  refused: { line: number; code: CsvProblem }[];
  /** Rows that say that nothing happened. */
  emptyCount: number;
}

/** More rows than any file of a person has. */
const MAX_CSV_ROWS = 400_000;

/**
 * Sessions from the rows of a CSV file, without its head. Read again, the same file gives the same
 * ids, so that importing it twice doubles nothing.
 */
export function csvSessions(
  rows: readonly (readonly string[])[],
  columns: CsvColumns,
  options: CsvOptions,
): CsvSessions {
  const result: CsvSessions = { sessions: [], refused: [], emptyCount: 0 };
  const seen = new Map<string, number>();
  for (const [index, row] of rows.slice(0, MAX_CSV_ROWS).entries()) {
    const read = readRow(row, columns, options, seen);
    if (read === undefined) result.emptyCount += 1;
    else if (typeof read === 'string') result.refused.push({ line: index + 2, code: read });
    else result.sessions.push(read);
  }
  if (rows.length > MAX_CSV_ROWS)
    result.refused.push({ line: MAX_CSV_ROWS + 2, code: 'too-many-rows' });
  return result;
}

function readRow(
  row: readonly string[],
  columns: CsvColumns,
  options: CsvOptions,
  seen: Map<string, number>,
): Session | CsvProblem | undefined {
  const cell = (field: CsvField) => {
    const column = columns[field];
    return column === undefined ? '' : unguardCell((row[column] ?? '').trim());
  };
  if (row.every((each) => each.trim() === '')) return undefined;
  const minutes =
    columns.loopValue === undefined ? cell('minutes') : loopCell(cell('loopValue'), options);
  if (minutes === undefined) return undefined;
  const zone = isZone(cell('zone')) ? cell('zone') : options.zone;
  const times = readCsvTimes({ cell, minutes, zone });
  if (typeof times === 'string') return times;
  // Not the time of the import: read again, the file then changes nothing, least of all later edits.
  const happenedAtMs =
    times.shape === 'interval' ? times.endedAtMs : startOfDateMs(times.date, zone, 0);
  const session = parseSession({
    ...times,
    id: readId(cell('id')) ?? numberedId(row, seen),
    kind: readOneOf(cell('kind').toLowerCase(), KINDS) ?? options.kind,
    zone,
    source: 'import',
    activity: cell('activity'),
    note: cell('note'),
    tags: readTags(cell('tags').split(TAG_SEPARATOR)),
    recharged: readOneOf(Number(cell('recharged')), RECHARGES),
    revision: 1,
    createdAtMs: happenedAtMs,
    updatedAtMs: happenedAtMs,
  });
  return session && isFuture(session, options) ? 'in-the-future' : (session ?? 'time-not-valid');
}

/** Minutes of a habit's value as text, so that it is read like any other cell. */
function loopCell(value: string, options: CsvOptions): string | undefined {
  const minutes = loopMinutes(value, options.loopCheckMinutes ?? 30, options.loopUnitMinutes ?? 1);
  return minutes === undefined ? undefined : String(minutes);
}

function isFuture(session: Session, { nowMs, zone, dayStartHour }: CsvOptions): boolean {
  if (session.shape === 'interval') return session.endedAtMs > nowMs + MINUTE_MS;
  return session.date > dateAt(nowMs, zone, dayStartHour);
}

/** An id of the row's content; rows that say the same are numbered. */
function numberedId(row: readonly string[], seen: Map<string, number>): string {
  const id = textId('csv', row.join('\u0000'));
  const count = (seen.get(id) ?? 0) + 1;
  seen.set(id, count);
  return count === 1 ? id : `${id}.${count}`;
}
