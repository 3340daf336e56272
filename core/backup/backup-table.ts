import {
  KEY_FIELDS,
  parseRecord,
  RECORD_TABLES,
  unknownFields,
  type RecordTable,
  type Row,
} from '../record/record-table';
import { isPlainDate } from '../time/day';
import { readFields, readText } from '../untrusted/read';

/** What a backup holds: everything that is a person's, and the seed of their order of tips. */
export const BACKUP_TABLES = [...RECORD_TABLES, 'install'] as const;
export type BackupTable = RecordTable | 'install';

/** The rows of a backup by table, each as it is stored. */
export type BackupData = Readonly<Record<BackupTable, readonly Row[]>>;

const INSTALL_KEY = 'install';

/** More rows than anybody has; a file with more was not made by a person. */
export const MAX_ROWS: Record<BackupTable, number> = {
  settings: 1,
  goals: 2000,
  plans: 20_000,
  rests: 20_000,
  sessions: 400_000,
  running: 1,
  tipMarks: 20_000,
  install: 1,
};

export const EMPTY_BACKUP: BackupData = {
  settings: [],
  goals: [],
  plans: [],
  rests: [],
  sessions: [],
  running: [],
  tipMarks: [],
  install: [],
};

/** The name of a row among those of its table. */
export function keyOfRow(table: BackupTable, row: Row): string {
  return String(row[table === 'install' ? 'key' : KEY_FIELDS[table]]);
}

/** What this version knows of a row, repaired; `undefined` when it is no record of the table. */
export function parseBackupRow(table: BackupTable, row: unknown): Row | undefined {
  if (table !== 'install') return parseRecord(table, row);
  const fields = readFields(row);
  const seed = readText(fields?.seed, 64);
  return seed && isPlainDate(fields?.date)
    ? { key: INSTALL_KEY, seed, date: fields.date }
    : undefined;
}

/** When a row was last changed; 0 where it does not say. */
export function updatedAtMsOf(row: Row): number {
  return typeof row.updatedAtMs === 'number' ? row.updatedAtMs : 0;
}

/** The fields of another version. */
export function unknownBackupFields(table: BackupTable, row: Row): Row {
  if (table !== 'install') return unknownFields(table, row);
  const { key: _key, seed: _seed, date: _date, ...others } = row;
  return others;
}
