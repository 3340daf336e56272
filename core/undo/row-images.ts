import type { Change } from '../command/world';
import { isSameRecord } from '../record/canonical';
import {
  KEY_FIELDS,
  SETTINGS_KEY,
  unknownFields,
  type RecordTable,
  type Row,
} from '../record/record-table';
import { RUNNING_KEY } from '../session/running-session';
import type { RowChange, RowImages } from './operation';

/**
 * The row that a change writes. Settings get the time of their change, so that a merge of two backups
 * knows the later ones.
 */
export function rowChangeOf(change: Change, nowMs: number): RowChange {
  switch (change.table) {
    case 'rows':
      return { of: change.of, key: change.key, row: change.row };
    case 'settings': {
      const row = { key: SETTINGS_KEY, ...change.put, updatedAtMs: nowMs };
      return { of: 'settings', key: SETTINGS_KEY, row };
    }
    case 'running':
      return { of: 'running', key: RUNNING_KEY, row: change.put && { ...change.put } };
    case 'sessions':
    case 'goals':
    case 'plans':
    case 'rests':
    case 'tipMarks': {
      const row: Row = { ...change.put };
      return { of: change.table, key: String(row[KEY_FIELDS[change.table]]), row };
    }
  }
}

/**
 * A row before and after a change. What another version wrote into the row and this one does not know
 * stays in it; a row that an undo brings back is written as it was.
 *
 * @param before the row as it is stored now, read in the same transaction
 */
export function imagesOf(change: Change, before: Row | null, nowMs: number): RowImages {
  const { of: table, key, row } = rowChangeOf(change, nowMs);
  const isNewRow = change.table === 'rows' || row === null || before === null;
  const after = isNewRow ? row : { ...unknownFields(table, before), ...row };
  return { table, key, before, after: isRepeated(table, before, after) ? before : after };
}

/**
 * A command that came twice writes what is there already; written once more, the undo of the first
 * time would find its row changed. A session says by a second write that its person was asked.
 */
function isRepeated(table: RecordTable, before: Row | null, after: Row | null): boolean {
  return table !== 'sessions' && before !== null && after !== null && isSameRecord(before, after);
}
