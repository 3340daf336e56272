import type { Decision } from '../core/command/decide';
import type { Lookup } from '../core/command/lookup';
import type { Change, World } from '../core/command/world';
import { LOG_DAYS } from '../core/reminder/log';
import type { RowImages } from '../core/undo/operation';
import { imagesOf, rowChangeOf } from '../core/undo/row-images';
import type { Database } from './database';
import { readInstall, writeInstall, type Install } from './install';
import { REMINDER_STATE_ROW } from './read-rows';
import { readWorld } from './read-world';
import { getRow, putRow } from './record-rows';
import { withStore } from './with-store';
import { writeHistory } from './write-history';

export type { Lookup } from '../core/command/lookup';

/** The decision that was written, and what the caller needs to carry it out. */
export interface Committed {
  decision: Decision;
  install: Install;
  /** What an undo of it names; absent when nothing of the person's was changed. */
  operationId?: number;
}

const DAY_MS = 86_400_000;

/**
 * Reads the world, decides, and writes all that follows, in one transaction: two callers at once
 * decide one after the other, and a kill in the middle leaves nothing half done. The rows as they
 * were before are read in it too, so that what is written can be undone.
 *
 * @param fresh what a first run stores about itself
 * @throws {StoreError} nothing was changed
 */
export function commit(
  decide: (world: World) => Decision,
  nowMs: number,
  fresh: Install,
  lookup: Lookup = {},
): Promise<Committed> {
  return withStore((database) =>
    database.transaction('rw', database.tables, async () => {
      const install = (await readInstall(database)) ?? fresh;
      if (install === fresh) await writeInstall(database, fresh);
      const decision = decide(await readWorld(database, nowMs, lookup));
      const operationId = await write(database, decision, nowMs);
      return { decision, install, ...(operationId !== undefined && { operationId }) };
    }),
  );
}

async function write(
  database: Database,
  { changes, history, state, log }: Decision,
  nowMs: number,
): Promise<number | undefined> {
  const images: RowImages[] = [];
  for (const change of changes) images.push(await writeChange(database, change, nowMs));
  await database.singles.put({ key: REMINDER_STATE_ROW, ...state });
  if (log.length > 0) {
    await database.reminderLog.bulkAdd(log.map((entry) => ({ ...entry })));
    await database.reminderLog
      .where('atMs')
      .below(nowMs - LOG_DAYS * DAY_MS)
      .delete();
  }
  return history && writeHistory(database, history, images, nowMs);
}

async function writeChange(database: Database, change: Change, nowMs: number): Promise<RowImages> {
  const { of: table, key } = rowChangeOf(change, nowMs);
  const images = imagesOf(change, await getRow(database, table, key), nowMs);
  await putRow(database, table, key, images.after);
  return images;
}
