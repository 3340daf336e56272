import { isSameRecord } from '../record/canonical';
import { editSession } from '../session/edit-session';
import { deleteSession, restoreSession } from '../session/trash';
import { accept, refuse, type Applied } from './applied';
import type { Command } from './command';
import { saveSession } from './resolve-overlap';
import type { Moment, World } from './world';

/** Changes any field of a session that has ended. */
export function editEnded(
  world: World,
  command: Extract<Command, { type: 'edit-session' }>,
  moment: Moment,
): Applied {
  const { session } = world;
  if (!session) return refuse('session-not-found');
  const { dayStartHour } = world.settings;
  const edited = editSession(session, command.edit, { ...moment, dayStartHour });
  if (typeof edited === 'string') return refuse(edited);
  // The same edit that comes again is done already.
  if (isSameRecord(session, edited))
    return accept([], undefined, { ok: true, saved: 'session', sessionId: session.id });
  // What it overlapped before was accepted before; only new times and another kind ask again.
  const { edit, onOverlap = 'ask' } = command;
  const isMoved = edit.startedAtMs ?? edit.endedAtMs ?? edit.kind ?? edit.shape;
  return saveSession(edited, world, isMoved === undefined ? undefined : onOverlap, moment);
}

/** Into the trash. What is there already, or nowhere, is gone as was asked. */
export function deleteEnded({ session, trash }: World, { nowMs }: Moment): Applied {
  if (session) return accept([{ table: 'sessions', put: deleteSession(session, nowMs) }]);
  return trash?.length ? accept([]) : refuse('session-not-found');
}

/** Out of the trash; it is not asked about overlaps, since it comes back as it was. */
export function restoreDeleted(
  { session, trash }: World,
  sessionId: string,
  { nowMs }: Moment,
): Applied {
  if (session) return accept([]);
  const deleted = trash?.find((each) => each.id === sessionId);
  if (!deleted) return refuse('session-not-found');
  return accept([{ table: 'sessions', put: restoreSession(deleted, nowMs) }]);
}

/** What is in the trash goes for good. */
export function emptyTrash({ trash = [] }: World): Applied {
  return accept(trash.map(({ id }) => ({ table: 'rows', of: 'sessions', key: id, row: null })));
}
