/** What a shared idea is like; `distance` ones work for people in two places. */
export const TOGETHER_MODES = [
  'talk',
  'calm',
  'ritual',
  'novel',
  'active',
  'play',
  'distance',
] as const;
export type TogetherMode = (typeof TOGETHER_MODES)[number];

/** A small thing to do together. */
export interface TogetherIdea {
  /** Stable for ever. */
  id: string;
  title: string;
  text: string;
  minutes: number;
  mode: TogetherMode;
}
