import { inOrder, leanOf, type CheckIn } from './check-in';

/** After so many further check-ins, one counts half (content guide, section 8). */
const LEAN_HALF_LIFE = 4;
const FADE = 0.5 ** (1 / LEAN_HALF_LIFE);

export interface LeanPoint {
  checkIn: CheckIn;
  /** Of this check-in alone. */
  lean: number;
  /** The weighted mean of this and all earlier ones. */
  leanOverTime: number;
}

/** The lean at each check-in, oldest first: the points of the chart. */
export function leanHistory(checkIns: readonly CheckIn[]): LeanPoint[] {
  let sum = 0;
  let weight = 0;
  return inOrder(checkIns).map((checkIn) => {
    const lean = leanOf(checkIn);
    sum = FADE * sum + lean;
    weight = FADE * weight + 1;
    return { checkIn, lean, leanOverTime: sum / weight };
  });
}

/** The lean over time now; `undefined` before the first check-in. */
export function currentLean(checkIns: readonly CheckIn[]): number | undefined {
  return leanHistory(checkIns).at(-1)?.leanOverTime;
}

export type LeanDirection = 'more-room' | 'about-right' | 'more-closeness';

/** A mean this near to nothing says nothing. */
const ABOUT_RIGHT = 0.5;

export function leanDirection(lean: number): LeanDirection {
  if (Math.abs(lean) < ABOUT_RIGHT) return 'about-right';
  return lean < 0 ? 'more-room' : 'more-closeness';
}
