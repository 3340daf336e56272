import { beforeEach, describe, expect, it } from 'vitest';
import { aBackup } from '../test/backups';
import { aMoment, anAmount, aSession, at, NOON, someSettings } from '../test/builders';
import { emptyStore, otherPage, store, stored, wholeStore } from '../test/store';
import { decide } from '../core/command/decide';
import { importBackup } from './backup';
import { commit } from './commit';
import { undoImport } from './snapshot';

const nowMs = at(NOON);
beforeEach(emptyStore);

describe('an import that is taken back', () => {
  it('gives all rows back as they were, also those that cannot be read', async () => {
    await store('sessions', { id: 'odd', kind: 'group' }, aSession({ note: 'mine' }), anAmount());
    await store(
      'singles',
      { key: 'settings', ...someSettings({ dayStartHour: 2 }) },
      { key: 'reminder-state', lastSeenMs: 1 },
    );
    const before = await wholeStore();
    for (const mode of ['merge', 'replace'] as const) {
      const { operationId } = await importBackup(aBackup(), { mode, nowMs });
      expect(await wholeStore()).not.toEqual(before);
      expect(await undoImport(operationId)).toBe('undone');
      expect(await wholeStore()).toEqual(before);
    }
  });

  it('of many rows gives all of them back', async () => {
    const many = Array.from({ length: 2500 }, (_, index) => aSession({ id: `s${index}` }));
    await store('sessions', ...many);
    const { operationId } = await importBackup(aBackup(), { mode: 'replace', nowMs });
    expect(await stored('sessions')).toHaveLength(3);
    await undoImport(operationId);
    expect(await stored('sessions')).toHaveLength(2500);
  });

  it('is refused once something else was written, which would be lost', async () => {
    const { operationId } = await importBackup(aBackup({ running: [] }), { mode: 'merge', nowMs });
    const command = { type: 'start-session', sessionId: 'new', kind: 'solo' } as const;
    await commit((world) => decide(world, { type: 'command', command }, aMoment()), nowMs, {
      seed: 'x',
      date: '2026-03-11',
    });
    const before = await wholeStore();
    expect(await undoImport(operationId)).toBe('changed-since');
    expect(await wholeStore()).toEqual(before);
  });

  it('twice, or never imported, is not found', async () => {
    const { operationId } = await importBackup(aBackup(), { mode: 'merge', nowMs });
    await undoImport(operationId);
    expect(await undoImport(operationId)).toBe('operation-not-found');
    expect(await undoImport(99)).toBe('operation-not-found');
  });

  it('is the latest one alone', async () => {
    await importBackup(aBackup(), { mode: 'merge', nowMs });
    const { operationId } = await importBackup(aBackup(), { mode: 'merge', nowMs });
    const operations = (await otherPage.snapshots.toArray()).map((piece) => piece.operationId);
    expect(new Set(operations)).toEqual(new Set([operationId]));
  });
});
