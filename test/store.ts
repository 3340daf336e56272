import { Database, type StoredRow } from '../storage/database';

/** A second connection, as another page has one, for what a test puts in and looks at. */
export const otherPage = new Database();

export type TableName =
  | 'sessions'
  | 'goals'
  | 'plans'
  | 'rests'
  | 'running'
  | 'tipMarks'
  | 'singles'
  | 'operations'
  | 'reminderLog';

export async function emptyStore(): Promise<void> {
  await Promise.all(otherPage.tables.map((table) => table.clear()));
}

/** Puts rows in as they are, sound or not. */
export async function store(table: TableName, ...rows: object[]): Promise<void> {
  await otherPage[table].bulkPut(rows as StoredRow[]);
}

export async function stored(table: TableName): Promise<StoredRow[]> {
  return otherPage.table<StoredRow>(table).toArray();
}

/** All rows of all tables. */
export async function wholeStore(): Promise<Record<string, StoredRow[]>> {
  const rows = otherPage.tables.map(async (table) => [table.name, await table.toArray()] as const);
  return Object.fromEntries(await Promise.all(rows));
}
