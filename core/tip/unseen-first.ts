import { seededOrder } from './seeded-order';

/** More ids than there are tips or ideas; older ones are forgotten. */
export const MAX_SEEN = 200;

/**
 * The next of a shuffled list: none comes again until all were seen, and then the one that was
 * seen longest ago. Of a part of the list (a filter) likewise.
 *
 * @param seenIds what was seen, the oldest first, each once
 */
export function nextUnseen<Id extends string>(
  ids: readonly Id[],
  seed: string,
  seenIds: readonly string[],
): Id | undefined {
  const order = seededOrder(ids, seed);
  const seenAt = new Map(seenIds.map((id, index) => [id, index]));
  const unseen = order.find((id) => !seenAt.has(id));
  if (unseen !== undefined) return unseen;
  return order.toSorted((a, b) => seenAt.get(a)! - seenAt.get(b)!)[0];
}

/** What was seen, with one more id as the latest. */
export function withSeen(seenIds: readonly string[], id: string): string[] {
  return [...seenIds.filter((each) => each !== id), id].slice(-MAX_SEEN);
}
