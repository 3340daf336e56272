import type { Command } from './command';

/** What the store is to look up for a command, beside what every decision needs. */
export interface Lookup {
  /** A session, deleted or not. */
  sessionId?: string;
  tipId?: string;
  /** An operation, and its rows as they are now. */
  operationId?: number;
  /** Sessions that may lie over this time, and over that of the session as it is. */
  nearby?: { fromMs?: number; untilMs?: number };
  /** All deleted sessions. */
  hasTrash?: boolean;
}

export function lookupOf(command: Command): Lookup {
  const span = spanOf(command);
  return {
    ...('sessionId' in command && { sessionId: command.sessionId }),
    ...('tipId' in command && { tipId: command.tipId }),
    ...('operationId' in command && { operationId: command.operationId }),
    ...(command.type === 'empty-trash' && { hasTrash: true }),
    ...(span && { nearby: span }),
  };
}

function spanOf(command: Command): Lookup['nearby'] {
  if (command.type === 'log-time' && command.time.shape === 'interval')
    return { fromMs: command.time.startedAtMs, untilMs: command.time.endedAtMs };
  if (command.type !== 'edit-session') return undefined;
  const { startedAtMs, endedAtMs } = command.edit;
  return {
    ...(startedAtMs !== undefined && { fromMs: startedAtMs }),
    ...(endedAtMs !== undefined && { untilMs: endedAtMs }),
  };
}
