import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { Database } from './database';
import {
  readGoals,
  readPlans,
  readRunning,
  readSettings,
  readTipMarks,
  readTrash,
} from './read-rows';

const NAME = 'migrations';

/** What a version wrote, as it was stored by it. A fixture is never changed. */
const fixtureOf = (version: number) =>
  JSON.parse(
    readFileSync(new URL(`../test/fixtures/store-v${version}.json`, import.meta.url), 'utf8'),
  ) as Record<string, Record<string, unknown>[]>;

/** The tables and keys of version 1, written out: the code of that version is gone. */
const VERSION_1 = {
  sessions: 'id, startedAtMs, date',
  goals: 'id',
  plans: 'id, goalId',
  running: 'key',
  tipMarks: 'tipId',
  singles: 'key',
  reminderLog: '++id, atMs',
};

async function storeOfVersion1(rows: Record<string, Record<string, unknown>[]>): Promise<void> {
  const old = new Dexie(NAME);
  old.version(1).stores(VERSION_1);
  for (const [table, some] of Object.entries(rows)) await old.table(table).bulkPut(some);
  await old.open();
  old.close();
}

async function opened<T>(work: (database: Database) => PromiseLike<T>): Promise<T> {
  const database = new Database(NAME);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

afterEach(() => Dexie.delete(NAME));

describe('a store of version 1', () => {
  it('has all its rows as they were, and the new tables', async () => {
    const fixture = fixtureOf(1);
    await storeOfVersion1(fixture);
    await opened(async (database) => {
      for (const [table, rows] of Object.entries(fixture))
        expect(await database.table(table).toArray()).toEqual(expect.arrayContaining(rows));
      expect(await database.rests.toArray()).toEqual([]);
      expect(await database.operations.toArray()).toEqual([]);
      expect(database.verno).toBe(2);
    });
  });

  it('is read by this version as it was meant', async () => {
    await storeOfVersion1(fixtureOf(1));
    await opened(async (database) => {
      expect(await readGoals(database)).toHaveLength(1);
      expect(await readPlans(database)).toHaveLength(1);
      expect(await readRunning(database)).toMatchObject({ plannedMs: 1_800_000 });
      expect(await readTipMarks(database)).toHaveLength(1);
      expect((await readSettings(database)).dayStartHour).toBe(4);
      expect(await readTrash(database)).toEqual([]);
    });
  });

  it('in which nothing was ever stored is empty', async () => {
    await storeOfVersion1({});
    await opened(async (database) => {
      for (const table of database.tables) expect(await table.count()).toBe(0);
    });
  });

  it('is not touched again when it is opened again', async () => {
    await storeOfVersion1(fixtureOf(1));
    await opened((database) => database.open());
    await opened(async (database) => expect(await database.sessions.count()).toBe(3));
  });
});
