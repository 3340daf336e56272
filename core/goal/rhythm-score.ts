import type { PeriodKind } from './period';

/** A counted week or month: how much of its target was attained, 0 to 1. */
export interface Counted {
  kind: PeriodKind;
  attainment: number;
}

/** After so many periods a period counts half (goals.md, section 9). */
export const HALF_LIFE: Record<PeriodKind, number> = { week: 4, month: 3 };

/** The score is shown from this many counted periods on; before, "week n of 3". */
const FIRST_SCORED = 3;

export type RhythmWord = 'steady' | 'taking-shape' | 'on-and-off' | 'early-days';

export type RhythmScore =
  /** The first weeks: this is the `n`th of `FIRST_SCORED`. */
  | { stage: 'beginning'; n: number }
  | {
      stage: 'scored';
      /** Of the closed periods, 0 to 1. */
      score: number;
      /** With what the open one has reached so far, which can only lift it; this is what is shown. */
      live: number;
      word: RhythmWord;
    };

/**
 * An average of how much of the target was reached, in which a week counts half as much every four
 * weeks. Everything here follows from the periods alone; waiting changes nothing until one closes.
 *
 * @param counted the counted periods, oldest first
 * @param open what the open period has reached so far, where it may lift the score
 */
export function rhythmScore(counted: readonly Counted[], open?: Counted): RhythmScore {
  if (counted.length < FIRST_SCORED) return { stage: 'beginning', n: counted.length + 1 };
  const score = averageOf(counted);
  const live = open ? Math.max(score, averageOf([...counted, open])) : score;
  return { stage: 'scored', score, live, word: rhythmWord(live) };
}

/** The weighted mean `N / D` of the plan; 0 without any period. */
export function averageOf(counted: readonly Counted[]): number {
  let sum = 0;
  let weight = 0;
  for (const { kind, attainment } of counted) {
    const keep = 0.5 ** (1 / HALF_LIFE[kind]);
    sum = keep * sum + attainment;
    weight = keep * weight + 1;
  }
  return weight === 0 ? 0 : Math.min(1, sum / weight);
}

/** What is said instead of a percentage. */
export function rhythmWord(score: number): RhythmWord {
  if (score >= 0.8) return 'steady';
  if (score >= 0.5) return 'taking-shape';
  return score >= 0.25 ? 'on-and-off' : 'early-days';
}
