import type { IntervalSession, Kind, Session } from './session';

/** A stretch of time, and the one session whose time it is. */
export interface Part {
  fromMs: number;
  untilMs: number;
  session: IntervalSession;
}

/**
 * The time of one kind, each moment of it once, in order. A moment that both kinds cover belongs to
 * the session that was changed last (goals.md, section 7). Where several of the kind overlap it
 * belongs to the one with the smallest share of pauses, so that a further session of the same kind
 * never takes minutes away.
 *
 * @param sessions of both kinds; deleted ones and amounts are left out here
 * @param isCounted which sessions of the kind count; the others still say that the time was theirs
 */
export function coveredParts(
  sessions: readonly Session[],
  kind: Kind,
  isCounted: (session: Session) => boolean,
): Part[] {
  const waiting = sessions.filter(hasTime).toSorted((a, b) => a.startedAtMs - b.startedAtMs);
  const edges = waiting.flatMap((each) => [each.startedAtMs, each.endedAtMs]);
  const inOrder = [...new Set(edges)].toSorted((a, b) => a - b);
  const parts: Part[] = [];
  let next = 0;
  let current: IntervalSession[] = [];
  for (const [index, untilMs] of inOrder.slice(1).entries()) {
    const fromMs = inOrder[index]!;
    current = current.filter((each) => each.endedAtMs > fromMs);
    for (; next < waiting.length && waiting[next]!.startedAtMs <= fromMs; next += 1)
      current.push(waiting[next]!);
    const session = ownerOf(current, kind, isCounted);
    if (session) parts.push({ fromMs, untilMs, session });
  }
  return parts;
}

const hasTime = (session: Session): session is IntervalSession =>
  session.shape === 'interval' &&
  session.deletedAtMs === undefined &&
  session.endedAtMs > session.startedAtMs;

function ownerOf(
  current: readonly IntervalSession[],
  kind: Kind,
  isCounted: (session: Session) => boolean,
): IntervalSession | undefined {
  let latest: IntervalSession | undefined;
  let owner: IntervalSession | undefined;
  for (const session of current) {
    if (!latest || isLater(session, latest)) latest = session;
    if (session.kind !== kind || !isCounted(session)) continue;
    if (!owner || pausedShare(session) < pausedShare(owner)) owner = session;
  }
  return latest?.kind === kind ? owner : undefined;
}

/** Changed after the other one; of two changes in one millisecond the ids decide, the same each time. */
export function isLater(session: Session, other: Session): boolean {
  return session.updatedAtMs === other.updatedAtMs
    ? session.id > other.id
    : session.updatedAtMs > other.updatedAtMs;
}

const pausedShare = ({ pausedMs, startedAtMs, endedAtMs }: IntervalSession) =>
  pausedMs / (endedAtMs - startedAtMs);
