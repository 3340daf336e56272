import type { TipId } from './titles';

/**
 * Tips for a shared screen: their title says nothing about a relationship, and they suggest
 * something that a person can do for themself at any time of any week.
 */
export const discreetTipIds: readonly TipId[] = [
  'sign.what-it-is-for',
  'sign.overwhelmed',
  'sign.busy-lives',
  'sign.old-hobby',
  'sign.volume-up',
  'hard.upkeep',
  'practice.regular-solo',
  'practice.quiet-in',
  'practice.guard-both',
  'bottom.wobble',
  'extra.light-week',
  'extra.chosen',
];
