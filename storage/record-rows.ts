import type { RecordTable, Row } from '../core/record/record-table';
import type { Database } from './database';
import { SETTINGS_ROW } from './read-rows';

/** The stored row of a record; `null` where there is none. */
export async function getRow(
  database: Database,
  table: RecordTable,
  key: string,
): Promise<Row | null> {
  return (await tableOf(database, table).get(key)) ?? null;
}

/** Writes a row as it is, or removes it. */
export async function putRow(
  database: Database,
  table: RecordTable,
  key: string,
  row: Row | null,
): Promise<void> {
  if (row) await tableOf(database, table).put({ ...row });
  else await tableOf(database, table).delete(key);
}

/** All rows of a table of records, as they are stored. */
export async function allRows(database: Database, table: RecordTable): Promise<Row[]> {
  if (table !== 'settings') return tableOf(database, table).toArray();
  const row = await database.singles.get(SETTINGS_ROW);
  return row ? [row] : [];
}

/** The settings are one row among others; everything else has a table of its own. */
export function tableOf(database: Database, table: RecordTable) {
  return table === 'settings' ? database.singles : database[table];
}
