import { describe, expect, it, test } from 'vitest';
import { aBackup } from '../../test/backups';
import {
  BACKUP_TABLES,
  EMPTY_BACKUP,
  keyOfRow,
  MAX_ROWS,
  parseBackupRow,
  unknownBackupFields,
  updatedAtMsOf,
} from './backup-table';

describe.each(BACKUP_TABLES)('%s', (table) => {
  const rows = aBackup()[table];

  it('has rows of its own, with keys', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => keyOfRow(table, row))).size).toBe(rows.length);
    expect(MAX_ROWS[table]).toBeGreaterThanOrEqual(rows.length);
    expect(EMPTY_BACKUP[table]).toEqual([]);
  });

  it('is read as it is', () => {
    for (const row of rows) expect(row).toMatchObject(parseBackupRow(table, row)!);
    expect(parseBackupRow(table, 'x')).toBeUndefined();
  });
});

test.each<[object, boolean]>([
  [{ seed: 'x', date: '2026-01-01' }, true],
  [{ seed: '', date: '2026-01-01' }, false],
  [{ seed: 'x', date: '2026-02-30' }, false],
])('an install of %j is read: %s', (row, isRead) => {
  expect(parseBackupRow('install', row) !== undefined).toBe(isRead);
});

test('fields of another version and the time of a change', () => {
  expect(unknownBackupFields('install', { key: 'install', seed: 'x', date: 'y', more: 1 })).toEqual(
    { more: 1 },
  );
  expect(unknownBackupFields('sessions', { id: 'a', mood: 1 })).toEqual({ mood: 1 });
  expect([
    updatedAtMsOf({ updatedAtMs: 5 }),
    updatedAtMsOf({ updatedAtMs: 'x' }),
    updatedAtMsOf({}),
  ]).toEqual([5, 0, 0]);
});
