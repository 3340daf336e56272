/** A week is good from this attainment on (goals.md, section 9). */
const GOOD_FROM = 0.6;

/** 36 of 60 minutes is 60 %, whatever the division makes of it. */
const ROUNDING = 1e-9;

const RECENT_COUNT = 8;

/** Good weeks in a row, of which one light week in between takes nothing away. */
export interface GoodWeeks {
  run: number;
  best: number;
  /** "5 of the last 8 counted weeks"; of fewer, while there are fewer. */
  recent: { good: number; of: number };
}

/**
 * The run: one more on a good week; one light week leaves it, two in a row end it. Weeks of rest are
 * not in the list, so they are invisible to it.
 *
 * @param attainments of the counted weeks or months, oldest first
 */
export function goodWeeks(attainments: readonly number[]): GoodWeeks {
  let run = 0;
  let best = 0;
  let wasLight = false;
  for (const attainment of attainments) {
    const isLight = !isGood(attainment);
    if (!isLight) run += 1;
    else if (wasLight) run = 0;
    wasLight = isLight;
    best = Math.max(best, run);
  }
  const last = attainments.slice(-RECENT_COUNT);
  return { run, best, recent: { good: last.filter(isGood).length, of: last.length } };
}

export const isGood = (attainment: number): boolean => attainment >= GOOD_FROM - ROUNDING;
