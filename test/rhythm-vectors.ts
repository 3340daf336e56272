/** One week of a test vector: its attainment, or `–` for a week of rest. */
export type VectorWeek = number | '–';

export interface RhythmVector {
  id: string;
  weeks: readonly VectorWeek[];
  score: number;
  run: number;
  best: number;
}

const times = (count: number, ...weeks: VectorWeek[]) =>
  Array.from({ length: count }, () => weeks).flat();

/** The test vectors V1 to V10 of goals.md, section 9; V7 is one row for each of its five scores. */
export const RHYTHM_VECTORS: readonly RhythmVector[] = [
  { id: 'V1', weeks: [1, 1, 1], score: 1, run: 3, best: 3 },
  { id: 'V2', weeks: [1, 1, 1, 0], score: 0.681793, run: 3, best: 3 },
  { id: 'V3', weeks: [1, 1, 1, '–', 1], score: 1, run: 4, best: 4 },
  { id: 'V4', weeks: [0.5, 1, 1, 0, 1], score: 0.700518, run: 3, best: 3 },
  { id: 'V5', weeks: [1, 1, 0, 0, 1], score: 0.575029, run: 1, best: 2 },
  { id: 'V6', weeks: times(6, 0.7), score: 0.7, run: 6, best: 6 },
  { id: 'V7, after the miss', weeks: [...times(12, 1), 0], score: 0.822208, run: 12, best: 12 },
  { id: 'V7, one week later', weeks: [...times(12, 1), 0, 1], score: 0.853238, run: 13, best: 13 },
  { id: 'V7, two', weeks: [...times(12, 1), 0, 1, 1], score: 0.878464, run: 14, best: 14 },
  { id: 'V7, three', weeks: [...times(12, 1), 0, 1, 1, 1], score: 0.89909, run: 15, best: 15 },
  { id: 'V7, four', weeks: [...times(12, 1), 0, 1, 1, 1, 1], score: 0.916035, run: 16, best: 16 },
  { id: 'V8', weeks: [0, 0, 1, 1, 1], score: 0.6995, run: 3, best: 3 },
  { id: 'V9', weeks: times(6, 1, 0), score: 0.456786, run: 6, best: 6 },
  { id: 'V10', weeks: [1, 1, 0, '–', 0, 1], score: 0.575029, run: 1, best: 2 },
];

/** V11: the score of 1 1 0 1, and what the open week makes of it. */
export const LIVE_VECTOR = {
  weeks: [1, 1, 0, 1],
  score: 0.7324,
  live: [
    [0, 0.7324],
    [0.5, 0.7324],
    [0.9, 0.7784],
    [1, 0.8059],
  ],
} as const;
