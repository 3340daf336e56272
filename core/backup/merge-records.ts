import { canonicalText } from '../record/canonical';
import type { Row } from '../record/record-table';
import { MINUTE_MS } from '../time/day';
import {
  BACKUP_TABLES,
  keyOfRow,
  updatedAtMsOf,
  type BackupData,
  type BackupTable,
} from './backup-table';

/** A device with a wrong clock does not win every merge (hazards.md, S12). */
const MAX_AHEAD_MS = 5 * MINUTE_MS;

/**
 * Two sets of records as one: by id, the later change wins; of two changes at once, and of records
 * that do not say when they were changed, the content decides. It does not matter which of the two
 * comes first, or in how many steps several are merged, or how often.
 */
export function mergeBackups(one: BackupData, other: BackupData, nowMs: number): BackupData {
  const tables = BACKUP_TABLES.map((table) => {
    const rows = [...one[table], ...other[table]].map((row) => capped(row, nowMs));
    return [table, uniqueRows(table, rows)];
  });
  return Object.fromEntries(tables) as BackupData;
}

/** Each row once, as it was changed last, by key. */
export function uniqueRows(table: BackupTable, rows: readonly Row[]): Row[] {
  const byKey = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOfRow(table, row);
    const before = byKey.get(key);
    if (!before || isLaterRow(table, row, before)) byKey.set(key, row);
  }
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** Whether a row wins over another one of the same key. */
export function isLaterRow(table: BackupTable, row: Row, other: Row): boolean {
  const [own, its] = [rankOf(table, row), rankOf(table, other)];
  return own === its ? canonicalText(row) > canonicalText(other) : own > its;
}

/** A row with a time of change that is not ahead of now. */
export function capped(row: Row, nowMs: number): Row {
  const latestMs = nowMs + MAX_AHEAD_MS;
  return updatedAtMsOf(row) > latestMs ? { ...row, updatedAtMs: latestMs } : row;
}

function rankOf(table: BackupTable, row: Row): number {
  // Of two installs the first one is meant: the order of tips goes on as it was.
  if (table === 'install') return -Number(String(row.date).replaceAll('-', ''));
  if (table === 'running') return typeof row.startedAtMs === 'number' ? row.startedAtMs : 0;
  return updatedAtMsOf(row);
}
