import type { History } from '../core/command/applied';
import { TRASH_MS } from '../core/session/trash';
import { changedImages, MAX_OPERATIONS, type RowImages } from '../core/undo/operation';
import type { Database } from './database';

/**
 * Writes what a person did into the list of operations, in the transaction of the change itself.
 *
 * @returns the id of a new operation, for an undo to name
 */
export async function writeHistory(
  database: Database,
  history: History,
  images: readonly RowImages[],
  nowMs: number,
): Promise<number | undefined> {
  if (history.type !== 'recorded') {
    await markReversed(
      database,
      history.operationId,
      history.type === 'undone' ? nowMs : undefined,
    );
    return undefined;
  }
  const rows = changedImages(images);
  if (rows.length === 0) return undefined;
  const operationId = await addOperation(database, { atMs: nowMs, label: history.label, rows });
  await database.sessions
    .where('deletedAtMs')
    .below(nowMs - TRASH_MS)
    .delete();
  return operationId;
}

/** Adds an operation. What was undone before cannot be done again, and the oldest one is forgotten. */
export async function addOperation(
  database: Database,
  operation: { atMs: number; label: string; rows: RowImages[] },
): Promise<number> {
  await database.operations.where('undoneAtMs').above(0).delete();
  const operationId = await database.operations.add({ ...operation });
  const surplus = (await database.operations.count()) - MAX_OPERATIONS;
  if (surplus > 0) await database.operations.orderBy('id').limit(surplus).delete();
  return operationId;
}

async function markReversed(
  database: Database,
  operationId: number,
  undoneAtMs: number | undefined,
): Promise<void> {
  const row = await database.operations.get(operationId);
  if (!row) return;
  const { undoneAtMs: _before, ...done } = row;
  await database.operations.put(undoneAtMs === undefined ? done : { ...done, undoneAtMs });
}
