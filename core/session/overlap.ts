import { readText } from '../untrusted/read';
import { coveredParts } from './covered';
import { readTags } from './edit-session';
import { MAX_NOTE } from './parse-session';
import { MIN_SESSION_MS, sessionLengthMs, type IntervalSession, type Session } from './session';

/** What a person can choose when a session lies over others (goals.md, section 7). */
export const OVERLAP_CHOICES = ['merge', 'trim', 'keep', 'swap-kind'] as const;
export type OverlapChoice = (typeof OVERLAP_CHOICES)[number];

/** Time that two sessions both claim. */
export interface Overlap {
  session: IntervalSession;
  other: IntervalSession;
  fromMs: number;
  untilMs: number;
}

/** The overlaps of a session with others; amounts have no time of their own, deleted ones none at all. */
export function overlapsOf(session: Session, others: readonly Session[]): Overlap[] {
  if (!isTimed(session)) return [];
  return others
    .filter(isTimed)
    .filter((other) => other.id !== session.id && isOverlapping(session, other))
    .map((other) => overlapOf(session, other));
}

/** Sessions that contradict each other, solo and together at once: "needs a look", oldest first. */
export function contradictions(sessions: readonly Session[]): Overlap[] {
  const found: Overlap[] = [];
  let open: IntervalSession[] = [];
  for (const session of sessions
    .filter(isTimed)
    .toSorted((a, b) => a.startedAtMs - b.startedAtMs)) {
    open = open.filter((each) => each.endedAtMs > session.startedAtMs);
    const others = open.filter(
      (each) => each.kind !== session.kind && isOverlapping(each, session),
    );
    found.push(...others.map((other) => overlapOf(other, session)));
    open.push(session);
  }
  return found;
}

/**
 * One session of several that overlap: from the first start to the last end, as long as their union
 * was before. It keeps the id of `kept`; the texts of both are kept.
 */
export function mergeSessions(
  kept: IntervalSession,
  others: readonly IntervalSession[],
): IntervalSession {
  const all = [kept, ...others];
  const startedAtMs = Math.min(...all.map((each) => each.startedAtMs));
  const endedAtMs = Math.max(...all.map((each) => each.endedAtMs));
  const parts = coveredParts(all, kept.kind, () => true);
  const lengthMs = parts.reduce((sum, part) => sum + partLengthMs(part), 0);
  const notes = [...new Set(all.flatMap((each) => each.note ?? []))].join(' · ');
  const note = readText(notes, MAX_NOTE);
  const activity = all.find((each) => each.activity !== undefined)?.activity;
  const recharged = all.toReversed().find((each) => each.recharged !== undefined)?.recharged;
  return {
    ...kept,
    startedAtMs,
    endedAtMs,
    pausedMs: Math.max(0, Math.round(endedAtMs - startedAtMs - lengthMs)),
    tags: readTags(all.flatMap((each) => each.tags)),
    ...(note !== undefined && { note }),
    ...(activity !== undefined && { activity }),
    ...(recharged !== undefined && { recharged }),
  };
}

/**
 * The longest stretch of a session that no other one claims, its pauses in proportion; `undefined`
 * when less than a minute is left. A session is never cut into two.
 */
export function trimSession(
  session: IntervalSession,
  others: readonly IntervalSession[],
): IntervalSession | undefined {
  const free = freeStretches(session, others);
  const longest = free.toSorted((a, b) => b.untilMs - b.fromMs - (a.untilMs - a.fromMs))[0];
  if (!longest) return undefined;
  const spanMs = longest.untilMs - longest.fromMs;
  const pausedShare = session.pausedMs / (session.endedAtMs - session.startedAtMs);
  const trimmed = {
    ...session,
    startedAtMs: longest.fromMs,
    endedAtMs: longest.untilMs,
    pausedMs: Math.round(spanMs * pausedShare),
  };
  return sessionLengthMs(trimmed) < MIN_SESSION_MS ? undefined : trimmed;
}

function freeStretches(session: IntervalSession, others: readonly IntervalSession[]) {
  const taken = others.toSorted((a, b) => a.startedAtMs - b.startedAtMs);
  const free: { fromMs: number; untilMs: number }[] = [];
  let fromMs = session.startedAtMs;
  for (const other of taken) {
    free.push({ fromMs, untilMs: Math.min(other.startedAtMs, session.endedAtMs) });
    fromMs = Math.max(fromMs, other.endedAtMs);
  }
  free.push({ fromMs, untilMs: session.endedAtMs });
  return free.filter((each) => each.untilMs > each.fromMs);
}

const isTimed = (session: Session): session is IntervalSession =>
  session.shape === 'interval' && session.deletedAtMs === undefined;

const isOverlapping = (a: IntervalSession, b: IntervalSession) =>
  a.startedAtMs < b.endedAtMs && b.startedAtMs < a.endedAtMs;

const overlapOf = (session: IntervalSession, other: IntervalSession): Overlap => ({
  session,
  other,
  fromMs: Math.max(session.startedAtMs, other.startedAtMs),
  untilMs: Math.min(session.endedAtMs, other.endedAtMs),
});

const partLengthMs = ({ fromMs, untilMs, session }: ReturnType<typeof coveredParts>[number]) =>
  ((untilMs - fromMs) * sessionLengthMs(session)) / (session.endedAtMs - session.startedAtMs);
