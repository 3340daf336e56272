import { reversalOf } from '../undo/operation';
import { accept, refuse, type Applied } from './applied';
import type { Outcome } from './command';
import type { World } from './world';

/** Takes an operation back, or does it again; what has happened already happens once. */
export function reverse(
  { reversal }: World,
  direction: 'undo' | 'redo',
  operationId: number,
): Applied {
  if (!reversal || reversal.operation.id !== operationId || reversal.operation.rows.length === 0)
    return refuse('operation-not-found');
  const { operation, rows } = reversal;
  const isUndone = operation.undoneAtMs !== undefined;
  if (isUndone === (direction === 'undo')) return accept([]);
  const found = reversalOf(operation, direction, rows);
  if ('conflicts' in found) {
    const { conflicts } = found;
    const outcome: Outcome = { ok: false, refusal: 'changed-since', conflicts };
    return { ...refuse('changed-since'), outcome };
  }
  return {
    ...accept(found.rows.map(({ of, key, row }) => ({ table: 'rows', of, key, row }))),
    history: { type: direction === 'undo' ? 'undone' : 'redone', operationId },
  };
}
