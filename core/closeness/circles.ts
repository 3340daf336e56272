import { CLOSENESS_STEPS } from './check-in';

/**
 * The seven pictures of the Inclusion of Other in the Self scale (Aron, Aron & Smollan 1992). As
 * there, the shared area grows by the same amount from each step to the next, and the circles grow
 * with it, so that the whole figure covers the same area at each step. At step 1 they touch; at step
 * 7 they are still two.
 */
export interface Circles {
  radius: number;
  /** Between the two centres. */
  distance: number;
}

/** The part of a circle that lies in the other one at step 7. */
const LARGEST_SHARE = 0.9;
const LAST_STEP = CLOSENESS_STEPS.length;

/** The part of a circle that lies in the other one. Steps between whole ones are drawn too. */
export function overlapShare(step: number): number {
  const bounded = Math.min(LAST_STEP, Math.max(1, step));
  return (LARGEST_SHARE * (bounded - 1)) / (LAST_STEP - 1);
}

/** The circles at a step, in a picture of a width; at step 1 they fill it from side to side. */
export function circlesAt(step: number, width: number): Circles {
  const share = overlapShare(step);
  // Both circles cover π·r²·(2 − share) in all; at step 1 that is 2·π·(width / 4)².
  const radius = (width / 4) * Math.sqrt(2 / (2 - share));
  return { radius, distance: centreDistance(share, radius) };
}

/** The height that a picture of a width needs at every step. */
export function circlesHeight(width: number): number {
  return 2 * circlesAt(LAST_STEP, width).radius;
}

/** How far apart the centres of two equal circles are that share a part of their areas, 0 to 1. */
export function centreDistance(share: number, radius: number): number {
  let near = 0;
  let far = 1;
  // The share falls as the distance grows, and has no inverse in closed form: halve the range.
  for (let round = 0; round < 50; round++) {
    const middle = (near + far) / 2;
    if (sharedArea(middle) > share) near = middle;
    else far = middle;
  }
  return (near + far) * radius;
}

/** The shared part of two circles whose centres are `apart` diameters from each other. */
function sharedArea(apart: number): number {
  return (2 / Math.PI) * (Math.acos(apart) - apart * Math.sqrt(1 - apart * apart));
}
