import type { Session } from './session';

/** How long a deleted session can be brought back (goals.md, section 8). */
const TRASH_DAYS = 30;
export const TRASH_MS = TRASH_DAYS * 24 * 3_600_000;

/** In the trash: out of every sum, and to be had back. */
export function deleteSession(session: Session, nowMs: number): Session {
  return {
    ...session,
    deletedAtMs: nowMs,
    revision: session.revision + 1,
    updatedAtMs: laterThan(session, nowMs),
  };
}

/** Out of the trash again, as it was. */
export function restoreSession(session: Session, nowMs: number): Session {
  const { deletedAtMs: _deleted, ...kept } = session;
  return { ...kept, revision: session.revision + 1, updatedAtMs: laterThan(session, nowMs) };
}

/** Whether a deleted session has been in the trash for its time, and goes for good. */
export function isExpired({ deletedAtMs }: Session, nowMs: number): boolean {
  return deletedAtMs !== undefined && nowMs - deletedAtMs > TRASH_MS;
}

/** A merge takes the later of two changes, so that a clock that was set back does not undo this one. */
const laterThan = (session: Session, nowMs: number) => Math.max(nowMs, session.updatedAtMs + 1);
