import type { Measure } from './goal';

/** What a period asks: at least, at most, or both (a range). */
export interface Target {
  measure: Measure;
  atLeast?: number;
  atMost?: number;
}

/** 59:40 of an hour does not read as a failure (goals.md, section 2). */
const MET_TOLERANCE_MINUTES = 0.5;

/** Whether a target counts as reached; minutes with the tolerance. */
export function isReached(measure: Measure, progress: number, target: number): boolean {
  return progress >= target - (measure === 'minutes' ? MET_TOLERANCE_MINUTES : 0);
}

/**
 * How much of what a period asks is attained, 0 to 1 (goals.md, section 9). Above an upper limit it
 * falls, and is 0 from twice the limit on.
 */
export function attainmentOf(progress: number, target: Target): number {
  const { atMost } = target;
  const reached = reachedShare(progress, target);
  if (reached < 1 || atMost === undefined || progress <= atMost) return reached;
  return Math.max(0, 1 - (progress - atMost) / atMost);
}

/**
 * The share of the lower end that is reached, 0 to 1, as if there were no upper limit; what the open
 * period may lift the score by.
 */
export function reachedShare(progress: number, { measure, atLeast }: Target): number {
  if (atLeast === undefined || isReached(measure, progress, atLeast)) return 1;
  return Math.max(0, progress / atLeast);
}
