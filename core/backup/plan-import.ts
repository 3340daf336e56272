import { isSameContent } from '../record/canonical';
import type { Row } from '../record/record-table';
import { BACKUP_TABLES, keyOfRow, type BackupData, type BackupTable } from './backup-table';
import { capped, isLaterRow, uniqueRows } from './merge-records';

/** Take over what is new and later, or make the store what the file is. */
export const IMPORT_MODES = ['merge', 'replace'] as const;
export type ImportMode = (typeof IMPORT_MODES)[number];

interface ImportCounts {
  /** Not here yet. */
  added: number;
  /** Here in another version, which gives way. */
  changed: number;
  /** Here already as it is in the file. */
  same: number;
  /** Here in a later version, which stays. */
  older: number;
  /** Here and not in the file: removed where the store becomes the file. */
  removed: number;
}

/** One row to be written, or removed. */
interface ImportWrite {
  table: BackupTable;
  key: string;
  row: Row | null;
}

/** What an import would do, for a person to look at before it is done. */
export interface ImportPlan {
  mode: ImportMode;
  counts: Record<BackupTable, ImportCounts>;
  writes: ImportWrite[];
}

/** A dry run: what taking a backup in would change in the rows that are here. */
export function planImport(
  here: BackupData,
  file: BackupData,
  mode: ImportMode,
  nowMs: number,
): ImportPlan {
  const plans = BACKUP_TABLES.map((table) =>
    planTable(table, here[table], file[table], mode, nowMs),
  );
  const counts = Object.fromEntries(plans.map((plan) => [plan.table, plan.counts]));
  return {
    mode,
    counts: counts as ImportPlan['counts'],
    writes: withoutEndedSession(
      plans.flatMap((plan) => plan.writes),
      here,
      file,
      mode,
    ),
  };
}

function planTable(
  table: BackupTable,
  here: readonly Row[],
  file: readonly Row[],
  mode: ImportMode,
  nowMs: number,
) {
  const counts: ImportCounts = { added: 0, changed: 0, same: 0, older: 0, removed: 0 };
  const writes: ImportWrite[] = [];
  const before = new Map(here.map((row) => [keyOfRow(table, row), row]));
  const incoming = uniqueRows(
    table,
    file.map((row) => capped(row, nowMs)),
  );
  for (const row of incoming) {
    const key = keyOfRow(table, row);
    const own = before.get(key);
    before.delete(key);
    const verdict = verdictOf(table, row, own, mode, nowMs);
    counts[verdict] += 1;
    if (verdict === 'added' || verdict === 'changed') writes.push({ table, key, row });
  }
  // What is missing in a file was not known there; only a replacement says that it is to be gone.
  const removed = mode === 'replace' && table !== 'install' ? [...before.keys()] : [];
  counts.removed = removed.length;
  writes.push(...removed.map((key) => ({ table, key, row: null })));
  return { table, counts, writes };
}

function verdictOf(
  table: BackupTable,
  row: Row,
  own: Row | undefined,
  mode: ImportMode,
  nowMs: number,
): Exclude<keyof ImportCounts, 'removed'> {
  if (!own) return 'added';
  if (isSameContent(row, own)) return 'same';
  if (mode === 'replace') return 'changed';
  // A session that runs here is never replaced by one that ran when the file was made.
  if (table === 'running') return 'older';
  return isLaterRow(table, row, capped(own, nowMs)) ? 'changed' : 'older';
}

/** A session that ran when the file was made does not run again when it has ended since. */
function withoutEndedSession(
  writes: ImportWrite[],
  here: BackupData,
  file: BackupData,
  mode: ImportMode,
): ImportWrite[] {
  const ended = mode === 'merge' ? [...here.sessions, ...file.sessions] : file.sessions;
  const ids = new Set(ended.map((row) => row.id));
  return writes.filter(({ table, row }) => table !== 'running' || !row || !ids.has(row.id));
}
