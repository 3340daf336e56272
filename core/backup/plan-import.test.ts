import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aBackup, someBackup } from '../../test/backups';
import type { Row } from '../record/record-table';
import { aRunningSession, aSession, at, NOON } from '../../test/builders';
import { BACKUP_TABLES, EMPTY_BACKUP, keyOfRow, type BackupData } from './backup-table';
import { capped, mergeBackups, uniqueRows } from './merge-records';
import { planImport, type ImportMode, type ImportPlan } from './plan-import';

const nowMs = at(NOON);
const plan = (here: BackupData, file: BackupData, mode: ImportMode = 'merge') =>
  planImport(here, file, mode, nowMs);

/** The rows that are here once a plan is carried out. */
function after(here: BackupData, { writes }: ImportPlan): BackupData {
  const tables = BACKUP_TABLES.map((table) => {
    const rows = new Map(here[table].map((row) => [keyOfRow(table, row), row]));
    for (const write of writes.filter((each) => each.table === table))
      if (write.row) rows.set(write.key, write.row);
      else rows.delete(write.key);
    return [table, uniqueRows(table, [...rows.values()])];
  });
  return Object.fromEntries(tables) as BackupData;
}

const session = { ...aSession({ updatedAtMs: 10 }) };
const withSessions = (...sessions: object[]) => ({
  ...EMPTY_BACKUP,
  sessions: structuredClone(sessions) as Row[],
});

describe('a dry run', () => {
  test.each([
    ['new', [], [session], { added: 1 }],
    ['changed since', [session], [{ ...session, updatedAtMs: 11 }], { changed: 1 }],
    ['the same', [session], [session], { same: 1 }],
    ['older than here', [session], [{ ...session, updatedAtMs: 9 }], { older: 1 }],
    [
      'deleted since',
      [session],
      [{ ...session, updatedAtMs: 11, deletedAtMs: 11 }],
      { changed: 1 },
    ],
    ['twice in the file', [], [session, { ...session, updatedAtMs: 11 }], { added: 1 }],
    ['here alone', [session], [], {}],
  ])('of a session that is %s', (_name, here, file, counts) => {
    const none = { added: 0, changed: 0, same: 0, older: 0, removed: 0 };
    expect(plan(withSessions(...here), withSessions(...file)).counts.sessions).toEqual({
      ...none,
      ...counts,
    });
  });

  it('writes what is new and later, and nothing else', () => {
    const here = withSessions(session, { ...session, id: 'b', updatedAtMs: 50 });
    const file = withSessions(
      { ...session, note: 'x', updatedAtMs: 11 },
      { ...session, id: 'b' },
      { ...session, id: 'c' },
    );
    expect(plan(here, file).writes.map(({ table, key }) => `${table} ${key}`)).toEqual([
      'sessions c',
      'sessions session-1',
    ]);
  });

  it('of a replacement removes what is not in the file, also when that is older', () => {
    const here = withSessions(session, { ...session, id: 'b' });
    const { counts, writes } = plan(here, withSessions({ ...session, updatedAtMs: 1 }), 'replace');
    expect(counts.sessions).toMatchObject({ changed: 1, removed: 1 });
    expect(writes).toContainEqual({ table: 'sessions', key: 'b', row: null });
  });
});

describe('a running session', () => {
  const running = { ...EMPTY_BACKUP, running: [{ ...aRunningSession() }] };
  const other = {
    ...EMPTY_BACKUP,
    running: [{ ...aRunningSession({ id: 'other', from: '2026-03-11T11:30' }) }],
  };

  it('comes where none runs', () => {
    expect(plan(EMPTY_BACKUP, running).writes).toMatchObject([
      { table: 'running', row: { id: 'running-1' } },
    ]);
  });

  it('never takes the place of one that runs', () => {
    expect(plan(running, other).writes).toEqual([]);
    expect(plan(running, other, 'replace').writes).toHaveLength(1);
  });

  it('does not run again when it has ended since', () => {
    const ended = withSessions(aSession({ id: 'running-1' }));
    expect(plan(ended, running).writes).toEqual([]);
    expect(
      plan(EMPTY_BACKUP, { ...ended, ...running, sessions: ended.sessions }).writes,
    ).toHaveLength(1);
  });
});

it('an import of a whole backup into nothing gives that backup', () => {
  for (const mode of ['merge', 'replace'] as const) {
    const whole = aBackup();
    const rows = after(EMPTY_BACKUP, plan(EMPTY_BACKUP, whole, mode));
    for (const table of BACKUP_TABLES) expect(rows[table]).toEqual(uniqueRows(table, whole[table]));
  }
});

it('a merge gives what merging gives, and a replacement the file', () => {
  fc.assert(
    fc.property(someBackup, someBackup, (here, file) => {
      const now = (data: BackupData) =>
        Object.fromEntries(
          BACKUP_TABLES.map((table) => [table, data[table].map((row) => capped(row, nowMs))]),
        );
      expect(now(after(here, plan(here, file)))).toEqual(mergeBackups(here, file, nowMs));
      expect(now(after(here, plan(here, file, 'replace')))).toEqual(
        mergeBackups(file, EMPTY_BACKUP, nowMs),
      );
      const again = plan(after(here, plan(here, file)), file);
      expect(again.writes).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
