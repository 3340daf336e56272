/** Numbers that look thrown and are the same for the same seed. */
export interface Dice {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** A whole number, both ends included. */
  between(min: number, max: number): number;
}

/** Mulberry32 (Tommy Ettinger, public domain): small, and good enough for test data. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: (limit) => Math.floor(next() * limit),
    between: (min, max) => min + Math.floor(next() * (max - min + 1)),
  };
}
