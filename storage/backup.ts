import {
  BACKUP_TABLES,
  keyOfRow,
  type BackupData,
  type BackupTable,
} from '../core/backup/backup-table';
import { cleanRow } from '../core/backup/clean-row';
import { planImport, type ImportMode, type ImportPlan } from '../core/backup/plan-import';
import { backupText, type BackupHead, type Digest } from '../core/backup/write-backup';
import type { Row } from '../core/record/record-table';
import { IMPORT_LABEL } from '../core/undo/operation';
import type { Database } from './database';
import { INSTALL_ROW } from './read-rows';
import { allRows, tableOf } from './record-rows';
import { writeSnapshot } from './snapshot';
import { withStore } from './with-store';
import { addOperation } from './write-history';

/** All records may take their time, but not for ever. */
const LONG_MS = 10 * 60_000;
/** Rows that are written between two looks at whether the person has cancelled. */
const ROWS_AT_ONCE = 500;

export interface ExportOptions {
  /** Deleted records too, which can still be restored. */
  hasTrash?: boolean;
}

export interface Exported {
  text: string;
  /** Rows that this version cannot read; they stay in the store and are not in the text. */
  unreadableCount: number;
}

/** Everything as the text of a backup, read in one transaction. */
export async function exportBackup(
  head: BackupHead,
  digest: Digest,
  options: ExportOptions = {},
): Promise<Exported> {
  const { data, unreadableCount } = await withStore(readAll, LONG_MS);
  const kept = options.hasTrash ? data : withoutTrash(data);
  return { text: await backupText(kept, head, digest), unreadableCount };
}

function withoutTrash(data: BackupData): BackupData {
  const tables = BACKUP_TABLES.map((table) => [
    table,
    data[table].filter((row) => row.deletedAtMs === undefined),
  ]);
  return Object.fromEntries(tables) as BackupData;
}

/** What an import would do, without doing it. */
export function planStoreImport(
  file: BackupData,
  mode: ImportMode,
  nowMs: number,
): Promise<ImportPlan> {
  return withStore(async (database) => {
    const { data } = await readAll(database);
    return planImport(data, file, mode, nowMs);
  }, LONG_MS);
}

export interface ImportOptions {
  mode: ImportMode;
  nowMs: number;
  /** Aborted, the store is as it was. */
  signal?: AbortSignal;
  onProgress?: (doneCount: number, totalCount: number) => void;
}

export interface Imported {
  /** What `undoImport` takes back. */
  operationId: number;
  counts: ImportPlan['counts'];
}

/** The person cancelled; nothing was changed. */
class ImportCancelled extends Error {
  override name = 'ImportCancelled';
}

/**
 * Takes a backup in: all of it or nothing, in one transaction, with a snapshot of what was before. An
 * import in merge mode writes only what is new and later.
 *
 * @throws {ImportCancelled} the signal was aborted
 * @throws {StoreError} the store failed
 */
export async function importBackup(file: BackupData, options: ImportOptions): Promise<Imported> {
  const { mode, nowMs, signal } = options;
  try {
    return await withStore(
      (database) =>
        database.transaction('rw', database.tables, async () => {
          const { data } = await readAll(database, false);
          const plan = planImport(data, file, mode, nowMs);
          const operation = { atMs: nowMs, label: IMPORT_LABEL, rows: [] };
          const operationId = await addOperation(database, operation);
          await writeSnapshot(database, operationId);
          await writePlan(database, plan, options);
          return { operationId, counts: plan.counts };
        }),
      LONG_MS,
    );
  } catch (error) {
    throw signal?.aborted ? new ImportCancelled('cancelled', { cause: error }) : error;
  }
}

async function writePlan(
  database: Database,
  { writes }: ImportPlan,
  { signal, onProgress }: ImportOptions,
): Promise<void> {
  let doneCount = 0;
  onProgress?.(0, writes.length);
  for (const table of BACKUP_TABLES) {
    const own = writes.filter((write) => write.table === table);
    for (let at = 0; at < own.length; at += ROWS_AT_ONCE) {
      if (signal?.aborted) throw new ImportCancelled('cancelled');
      const some = own.slice(at, at + ROWS_AT_ONCE);
      const rows = some.flatMap(({ row }) => (row ? [{ ...row }] : []));
      const keys = some.flatMap(({ row, key }) => (row ? [] : [key]));
      const target = table === 'install' ? database.singles : tableOf(database, table);
      await target.bulkPut(rows);
      await target.bulkDelete(keys);
      doneCount += some.length;
      onProgress?.(doneCount, writes.length);
    }
  }
  if (signal?.aborted) throw new ImportCancelled('cancelled');
}

/** All rows that this version can read, repaired, in one transaction of their own if there is none. */
function readAll(
  database: Database,
  isAlone = true,
): PromiseLike<{ data: BackupData; unreadableCount: number }> {
  return isAlone
    ? // Dexie follows the awaits of a native function only where the callback itself is one.
      database.transaction('r', database.tables, async () => readTables(database))
    : readTables(database);
}

async function readTables(database: Database) {
  let unreadableCount = 0;
  const tables: [BackupTable, Row[]][] = [];
  for (const table of BACKUP_TABLES) {
    const stored = await storedRows(database, table);
    const rows = stored.map((row) => cleanRow(table, row)).filter((row) => row !== undefined);
    unreadableCount += stored.length - rows.length;
    tables.push([
      table,
      rows.toSorted((a, b) => (keyOfRow(table, a) < keyOfRow(table, b) ? -1 : 1)),
    ]);
  }
  return { data: Object.fromEntries(tables) as unknown as BackupData, unreadableCount };
}

async function storedRows(database: Database, table: BackupTable): Promise<Row[]> {
  if (table !== 'install') return allRows(database, table);
  const row = await database.singles.get(INSTALL_ROW);
  return row ? [row] : [];
}
