import { RECORD_TABLES, type RecordTable } from '../core/record/record-table';
import { IMPORT_LABEL, parseOperation } from '../core/undo/operation';
import { readFields, readList, readOneOf } from '../core/untrusted/read';
import type { Database, StoredRow } from './database';
import { INSTALL_ROW, SETTINGS_ROW } from './read-rows';
import { allRows, tableOf } from './record-rows';
import { withStore } from './with-store';

const ROWS_IN_A_PIECE = 1000;
const LONG_MS = 10 * 60_000;

/**
 * Writes all records as they are now beside them, for an operation that changes many of them. There
 * is one snapshot at a time: that of the latest import.
 */
export async function writeSnapshot(database: Database, operationId: number): Promise<void> {
  await database.snapshots.clear();
  for (const table of RECORD_TABLES) {
    const rows = await allRows(database, table);
    for (let at = 0; at < rows.length; at += ROWS_IN_A_PIECE)
      await database.snapshots.add({
        operationId,
        table,
        rows: rows.slice(at, at + ROWS_IN_A_PIECE),
      });
  }
  const install = await database.singles.get(INSTALL_ROW);
  if (install) await database.snapshots.add({ operationId, table: INSTALL_ROW, rows: [install] });
}

export type UndoneImport = 'undone' | 'operation-not-found' | 'changed-since';

/**
 * Brings back what was before an import, all of it or nothing. Refused when the person has written
 * anything since: it would be lost.
 */
export function undoImport(operationId: number): Promise<UndoneImport> {
  return withStore(
    (database) =>
      database.transaction('rw', database.tables, async (): Promise<UndoneImport> => {
        const operation = parseOperation(await database.operations.get(operationId));
        if (operation?.label !== IMPORT_LABEL) return 'operation-not-found';
        const later = await database.operations.where('id').above(operationId).count();
        if (later > 0) return 'changed-since';
        const pieces = await database.snapshots.where({ operationId }).toArray();
        await restore(database, pieces);
        await database.operations.delete(operationId);
        await database.snapshots.clear();
        return 'undone';
      }),
    LONG_MS,
  );
}

async function restore(database: Database, pieces: readonly StoredRow[]): Promise<void> {
  for (const table of RECORD_TABLES) await clear(database, table);
  await database.singles.delete(INSTALL_ROW);
  for (const piece of pieces) {
    const table = readOneOf(piece.table, [...RECORD_TABLES, INSTALL_ROW] as const);
    const rows = readList(piece.rows, ROWS_IN_A_PIECE).filter((row) =>
      readFields(row),
    ) as StoredRow[];
    if (table === INSTALL_ROW) await database.singles.bulkPut(rows);
    else if (table) await tableOf(database, table).bulkPut(rows);
  }
}

async function clear(database: Database, table: RecordTable): Promise<void> {
  if (table === 'settings') await database.singles.delete(SETTINGS_ROW);
  else await tableOf(database, table).clear();
}
