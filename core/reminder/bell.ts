import { plannedEndMs, type RunningSession } from '../session/running-session';

/**
 * Names the planned end that has come by now, so that each one rings once and five more minutes ring
 * again; `undefined` while there is none. A planned end only rings: the session goes on.
 */
export function bellKey(running: RunningSession | undefined, nowMs: number): string | undefined {
  const endMs = running && plannedEndMs(running);
  return endMs === undefined || endMs > nowMs ? undefined : `${running!.id}:${endMs}`;
}
