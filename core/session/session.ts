import type { PlainDateText, Zone } from '../time/day';

/** Time alone, or time with the partner. */
export type Kind = 'solo' | 'together';
export const KINDS = ['solo', 'together'] as const;

/** How recharged a person feels after a session: 1 drained … 5 recharged. */
export type Recharge = 1 | 2 | 3 | 4 | 5;
export const RECHARGES = [1, 2, 3, 4, 5] as const;

export const SESSION_SOURCES = ['timer', 'manual', 'import', 'plan'] as const;
export type SessionSource = (typeof SESSION_SOURCES)[number];

interface SessionRecord {
  /** UUID. */
  id: string;
  kind: Kind;
  /** Where it happened; fixed at creation, so that travel never moves history. */
  zone: Zone;
  source: SessionSource;
  planId?: string;
  activity?: string;
  tags: string[];
  note?: string;
  before?: Recharge;
  recharged?: Recharge;
  /** Counts the writes; an undo compares it. */
  revision: number;
  createdAtMs: number;
  updatedAtMs: number;
  deletedAtMs?: number;
}

/** A session with clock times. Its length is the difference of its instants minus the pauses. */
export interface IntervalSession extends SessionRecord {
  shape: 'interval';
  startedAtMs: number;
  endedAtMs: number;
  pausedMs: number;
}

/** Time logged as an amount on a date, without clock times. */
export interface AmountSession extends SessionRecord {
  shape: 'amount';
  date: PlainDateText;
  amountMs: number;
}

/** A fact about the past (goals.md, section 1). It belongs to no goal. */
export type Session = IntervalSession | AmountSession;

/** The longest session that is kept: seven days. Longer ones are a forgotten timer. */
export const MAX_SESSION_MS = 7 * 24 * 3_600_000;
/** A timer stopped sooner than this was a slip of the hand and is not saved. */
export const MIN_SESSION_MS = 60_000;

/** Length of a session in ms, never negative. */
export function sessionLengthMs(session: Session): number {
  if (session.shape === 'amount') return session.amountMs;
  return Math.max(0, session.endedAtMs - session.startedAtMs - session.pausedMs);
}
