import type { Kind } from '../session/session';
import type { Tip } from './tip';

/** What *Do this now* of a tip does; a tip without an exercise has none. */
export type DoThisNow =
  | { action: 'start-session'; kind: Kind; plannedMinutes: number }
  /** Asking is no time alone and none together: it opens the composer. */
  | { action: 'compose' };

export function doThisNow({ tryThis }: Tip): DoThisNow | undefined {
  if (!tryThis) return undefined;
  const { how, minutes } = tryThis;
  if (how === 'ask') return { action: 'compose' };
  const kind = how === 'together' ? 'together' : 'solo';
  return { action: 'start-session', kind, plannedMinutes: minutes };
}
