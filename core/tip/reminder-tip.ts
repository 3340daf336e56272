import { hash32, seededOrder } from './seeded-order';

/**
 * The tip whose title a reminder carries. `turn` is a running index of reminders, with which every
 * id is used once before any repeats; or, where no count is kept, a text that names the reminder
 * (its date, say), which always gives the same id. A number is never a time: round instants would
 * fall on a few ids only.
 */
export function reminderTipId<Id extends string>(
  ids: readonly Id[],
  installSeed: string,
  turn: number | string,
): Id | undefined {
  const order = seededOrder(ids, installSeed);
  const index = typeof turn === 'string' ? hash32(installSeed + turn) : Math.trunc(turn);
  return order[((index % order.length) + order.length) % order.length];
}
