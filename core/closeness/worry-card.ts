import { MINUTE_MS } from '../time/day';

/** One speaks, the other listens; at the bell they change (content guide, section 6, row 10). */
const TURN_MINUTES = 10;
const TURN_MS = TURN_MINUTES * MINUTE_MS;

type WorryPhase = 'first-speaks' | 'second-speaks' | 'over';

export interface WorryMoment {
  phase: WorryPhase;
  /** Time left in this turn; 0 when it is over. */
  leftMs: number;
  /** How much of all twenty minutes has passed, 0 to 1. */
  share: number;
  /** Bells that should have rung by now: at half, and at the end. */
  bells: 0 | 1 | 2;
  /** When the next bell rings; absent when it is over. */
  nextBellMs?: number;
}

/** Where the guided twenty minutes stand. A clock set back before their start shows the start. */
export function worryMoment(startMs: number, nowMs: number): WorryMoment {
  const passedMs = Math.min(2 * TURN_MS, Math.max(0, nowMs - startMs));
  const share = passedMs / (2 * TURN_MS);
  if (share === 1) return { phase: 'over', leftMs: 0, share, bells: 2 };
  const bells = passedMs < TURN_MS ? 0 : 1;
  const turnEndMs = (bells + 1) * TURN_MS;
  return {
    phase: bells === 0 ? 'first-speaks' : 'second-speaks',
    leftMs: turnEndMs - passedMs,
    share,
    bells,
    nextBellMs: startMs + turnEndMs,
  };
}
