import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aBackup, aBackupText, HEAD, sha256 } from '../test/backups';
import { aSession, at, NOON } from '../test/builders';
import { emptyStore, otherPage, store, stored, wholeStore } from '../test/store';
import { EMPTY_BACKUP, type BackupData } from '../core/backup/backup-table';
import { readBackup } from '../core/backup/read-backup';
import { exportBackup, importBackup, planStoreImport, type ImportOptions } from './backup';
import { eraseStore } from './erase';

const nowMs = at(NOON);
const merge: ImportOptions = { mode: 'merge', nowMs };
const replace: ImportOptions = { mode: 'replace', nowMs };

beforeEach(emptyStore);

const read = async (text: string): Promise<BackupData> => {
  const result = await readBackup(text, sha256);
  if (!result.ok) throw new Error(result.problem.code);
  return result.backup.data;
};
const exported = async (hasTrash = true) => (await exportBackup(HEAD, sha256, { hasTrash })).text;

const manySessions = (count: number): BackupData => ({
  ...EMPTY_BACKUP,
  sessions: Array.from({ length: count }, (_, index) => ({ ...aSession({ id: `s${index}` }) })),
});

describe('export and import', () => {
  it('are inverse: exported, erased, imported and exported, the text is the same', async () => {
    await importBackup(aBackup(), merge);
    const text = await exported();
    await eraseStore();
    await otherPage.open();
    expect(await stored('sessions')).toEqual([]);
    for (const mode of ['merge', 'replace'] as const) {
      await importBackup(await read(text), { mode, nowMs });
      expect(await exported()).toBe(text);
    }
  });

  it('leave the trash out unless it is asked for', async () => {
    await importBackup(aBackup(), merge);
    expect(await exported(false)).not.toContain('deletedAtMs');
    expect(await exported(true)).toBe(await aBackupText());
  });

  it('count rows that cannot be read, and leave them in the store', async () => {
    await store('sessions', { id: 'odd', kind: 'group' }, aSession());
    expect(await exportBackup(HEAD, sha256)).toMatchObject({ unreadableCount: 1 });
    await importBackup(EMPTY_BACKUP, replace);
    expect(await stored('sessions')).toEqual([{ id: 'odd', kind: 'group' }]);
  });
});

describe('a dry run', () => {
  it('says what an import does, and changes nothing', async () => {
    await store('sessions', aSession({ id: 'mine' }));
    const before = await wholeStore();
    const plan = await planStoreImport(aBackup(), 'replace', nowMs);
    expect(plan.counts.sessions).toMatchObject({ added: 3, removed: 1 });
    expect(await wholeStore()).toEqual(before);
    expect((await importBackup(aBackup(), replace)).counts).toEqual(plan.counts);
  });
});

describe('an import', () => {
  it('is one operation, with a snapshot of what was before', async () => {
    await store('sessions', aSession());
    const { operationId } = await importBackup(aBackup(), merge);
    expect(await stored('operations')).toEqual([
      { id: operationId, atMs: nowMs, label: 'import', rows: [] },
    ]);
    expect(await otherPage.snapshots.toArray()).toMatchObject([
      { operationId, table: 'sessions', rows: [{ id: 'session-1' }] },
    ]);
  });

  it('keeps what is later here', async () => {
    await store('sessions', aSession({ note: 'mine', updatedAtMs: nowMs + 1 }));
    await importBackup(aBackup(), merge);
    expect(await otherPage.sessions.get('session-1')).toMatchObject({ note: 'mine' });
  });

  it('tells how far it is', async () => {
    const onProgress = vi.fn<(done: number, total: number) => void>();
    await importBackup(manySessions(1200), { ...merge, onProgress });
    expect(onProgress.mock.calls).toEqual([
      [0, 1200],
      [500, 1200],
      [1000, 1200],
      [1200, 1200],
    ]);
  });

  it('that is cancelled changes nothing, however far it was', async () => {
    await importBackup(aBackup(), merge);
    const before = await wholeStore();
    for (const stopAt of [0, 500, 1000]) {
      const controller = new AbortController();
      const onProgress = (done: number) => {
        if (done >= stopAt) controller.abort();
      };
      const imported = importBackup(manySessions(1200), {
        ...replace,
        signal: controller.signal,
        onProgress,
      });
      await expect(imported).rejects.toMatchObject({ name: 'ImportCancelled' });
      expect(await wholeStore()).toEqual(before);
    }
  });

  it('of a hostile file leaves the store as it was', async () => {
    await importBackup(aBackup(), merge);
    const before = await exported();
    const text = await aBackupText();
    const hostile = [
      text.slice(0, 500),
      text.replaceAll('"sessions": [', '"sessions": {"length": 5, "x": ['),
      '['.repeat(100_000),
      text.replace('"1.0"', '"9.0"'),
      text.replaceAll('"solo"', '"__proto__"').replaceAll('"together"', '"constructor"'),
    ];
    for (const each of hostile) {
      const result = await readBackup(each, sha256);
      if (result.ok) await importBackup(result.backup.data, merge);
    }
    expect(await exported()).toBe(before);
  });
});
