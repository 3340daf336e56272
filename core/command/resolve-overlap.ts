import { mergeSessions, overlapsOf, trimSession, type Overlap } from '../session/overlap';
import { MAX_SESSION_MS, type Session } from '../session/session';
import { deleteSession } from '../session/trash';
import { accept, refuse, type Applied } from './applied';
import type { OnOverlap, Outcome, OverlapNote } from './command';
import type { Change, Moment, World } from './world';

/**
 * Saves a session that is new or edited, and does about overlaps what the person chose (goals.md,
 * section 7). Solo and together at once contradict each other, so they are never just kept.
 *
 * @param choice absent: saved whatever it overlaps
 */
export function saveSession(
  session: Session,
  world: World,
  choice: OnOverlap | undefined,
  moment: Moment,
): Applied {
  const overlaps = overlapsOf(session, world.nearby ?? []);
  if (choice === undefined || overlaps.length === 0) return saved([put(session)], session);
  const isContradiction = overlaps.some((each) => each.other.kind !== session.kind);
  switch (choice) {
    case 'ask':
      return askAbout(overlaps);
    case 'keep':
      return isContradiction ? askAbout(overlaps) : saved([put(session)], session);
    case 'merge':
      return isContradiction ? askAbout(overlaps) : merge(session, overlaps, moment);
    case 'trim': {
      const trimmed = trimSession(
        overlaps[0]!.session,
        overlaps.map((each) => each.other),
      );
      return trimmed ? saved([put(trimmed)], trimmed) : refuse('nothing-left');
    }
    case 'swap-kind': {
      const swapped: Session = { ...session, kind: session.kind === 'solo' ? 'together' : 'solo' };
      return saveSession(swapped, world, 'keep', moment);
    }
  }
}

/** The saved session takes the others in; they go to the trash. */
function merge(session: Session, overlaps: readonly Overlap[], { nowMs }: Moment): Applied {
  const others = overlaps.map((each) => each.other);
  const merged = mergeSessions(overlaps[0]!.session, others);
  if (merged.endedAtMs - merged.startedAtMs > MAX_SESSION_MS) return refuse('length-out-of-range');
  const gone = others.map((other) => put(deleteSession(other, nowMs)));
  return saved([put(merged), ...gone], session);
}

const put = (session: Session): Change => ({ table: 'sessions', put: session });

function saved(changes: Change[], { id: sessionId }: Session): Applied {
  return accept(changes, undefined, { ok: true, saved: 'session', sessionId });
}

function askAbout(overlaps: readonly Overlap[]): Applied {
  const notes = overlaps.map(({ session, other, fromMs, untilMs }): OverlapNote => ({
    sessionId: other.id,
    kind: other.kind,
    isSameKind: other.kind === session.kind,
    fromMs,
    untilMs,
  }));
  const outcome: Outcome = { ok: false, refusal: 'overlaps', overlaps: notes };
  return { ...refuse('overlaps'), outcome };
}
