import { isSameContent } from '../record/canonical';
import { RECORD_TABLES, type RecordTable, type Row } from '../record/record-table';
import {
  definedFields,
  readFields,
  readInstantMs,
  readInteger,
  readList,
  readOneOf,
  readText,
} from '../untrusted/read';

/** A row before and after a change; `null` where there is none. */
export interface RowImages {
  table: RecordTable;
  key: string;
  before: Row | null;
  after: Row | null;
}

/** A row to be written as it is, or removed. */
export interface RowChange {
  of: RecordTable;
  key: string;
  row: Row | null;
}

/** One write that a person made: all rows that it touched, as they were and as they became. */
export interface Operation {
  /** Counts up; the store's own key. */
  id: number;
  atMs: number;
  /** The type of the command, or `import`. */
  label: string;
  rows: RowImages[];
  /** Undone at this instant, until it is done again or something else is written. */
  undoneAtMs?: number;
}

/** How many operations are kept (goals.md, section 8). */
export const MAX_OPERATIONS = 50;
export const IMPORT_LABEL = 'import';

/** A row that is not what the operation left, so that the two versions can be shown. */
export interface Conflict {
  table: RecordTable;
  key: string;
  expected: Row | null;
  found: Row | null;
}

export type Reversal = { rows: RowChange[] } | { conflicts: Conflict[] };

/**
 * What takes an operation back, or does it again. It is refused when a row is not as it was left
 * (goals.md, section 8).
 *
 * @param now the rows of the operation as they are stored, in its order
 */
export function reversalOf(
  operation: Operation,
  direction: 'undo' | 'redo',
  now: readonly (Row | null)[],
): Reversal {
  const images = operation.rows.map(({ table, key, before, after }, index) => ({
    table,
    key,
    found: now[index] ?? null,
    expected: direction === 'undo' ? after : before,
    row: direction === 'undo' ? before : after,
  }));
  const conflicts = images.filter(({ expected, found }) => !isSameContent(expected, found));
  return conflicts.length > 0
    ? {
        conflicts: conflicts.map(({ table, key, expected, found }) => ({
          table,
          key,
          expected,
          found,
        })),
      }
    : { rows: images.map(({ table, key, row }) => ({ of: table, key, row })) };
}

/** The images without those that changed nothing. */
export function changedImages(images: readonly RowImages[]): RowImages[] {
  return images.filter(({ before, after }) => !isSameContent(before, after));
}

/** The operations that touched a record, oldest first: its history of edits. */
export function operationsOn(
  operations: readonly Operation[],
  table: RecordTable,
  key: string,
): Operation[] {
  return operations
    .filter((each) => each.undoneAtMs === undefined)
    .filter(({ rows }) => rows.some((row) => row.table === table && row.key === key))
    .toSorted((a, b) => a.id - b.id);
}

const MAX_ROWS = 100_000;

/** An operation from its stored row; the rows in it are read again wherever they are used. */
export function parseOperation(value: unknown): Operation | undefined {
  const fields = readFields(value);
  const id = readInteger(fields?.id, 1, Number.MAX_SAFE_INTEGER);
  const label = readText(fields?.label, 40);
  const rows = readList(fields?.rows, MAX_ROWS).map(parseImages);
  if (!fields || id === undefined || !label || rows.includes(undefined)) return undefined;
  return {
    id,
    label,
    atMs: readInstantMs(fields.atMs) ?? 0,
    rows: rows.filter((row) => row !== undefined),
    ...definedFields({ undoneAtMs: readInstantMs(fields.undoneAtMs) }),
  };
}

function parseImages(value: unknown): RowImages | undefined {
  const fields = readFields(value);
  const table = readOneOf(fields?.table, RECORD_TABLES);
  if (!fields || !table || typeof fields.key !== 'string') return undefined;
  const { key } = fields;
  return {
    table,
    key,
    before: readFields(fields.before) ?? null,
    after: readFields(fields.after) ?? null,
  };
}
