import type { Feeling, How, Tip, TipSection } from './tip';
import { isOneSlipApart, stemOf, wordsOf } from './word';

/** Each filter that is given must hold. */
export interface TipFilters {
  section?: TipSection | undefined;
  /** Only these tips. */
  favouriteIds?: ReadonlySet<string> | undefined;
  /** `unsafe` yields nothing: it opens the safety card. */
  feeling?: Feeling | undefined;
  /** Only tips with an exercise of at most this length. */
  maxMinutes?: number | undefined;
  /** Only tips with an exercise of this kind. */
  how?: How | undefined;
}

export const MAX_QUERY_LENGTH = 80;
const MAX_QUERY_WORDS = 8;
/** From this length on, a word that is found nowhere may hold one slip of the finger. */
const MIN_SLIP_LENGTH = 5;

/**
 * The tips in which every word of the query is found, in their given order, except that those with
 * more of the words in the title come first. A query without words finds all.
 */
export function searchTips(tips: readonly Tip[], query: string, filters: TipFilters = {}): Tip[] {
  const asked = wordsOf(query.slice(0, MAX_QUERY_LENGTH)).slice(0, MAX_QUERY_WORDS);
  const entries = tips.map(toEntry);
  const matchers = asked.map((word) => matcherFor(word, entries));
  return entries
    .filter(({ tip, words }) => isWanted(tip, filters) && matchers.every((isIn) => isIn(words)))
    .map(({ tip, titleWords }) => ({
      tip,
      inTitle: matchers.filter((isIn) => isIn(titleWords)).length,
    }))
    .toSorted((a, b) => b.inTitle - a.inTitle)
    .map(({ tip }) => tip);
}

interface Entry {
  tip: Tip;
  titleWords: readonly string[];
  words: readonly string[];
}

type Matcher = (words: readonly string[]) => boolean;

function toEntry(tip: Tip): Entry {
  const titleWords = wordsOf(tip.title);
  const rest = [tip.body, tip.tryThis?.text ?? '', ...tip.tags].flatMap(wordsOf);
  return { tip, titleWords, words: [...titleWords, ...rest] };
}

/** A slip is thought of only when no tip has the word as typed, so right words find no neighbours. */
function matcherFor(asked: string, entries: readonly Entry[]): Matcher {
  const stem = stemOf(asked);
  const isAsTyped: Matcher = (words) =>
    words.some((word) => word.includes(asked) || stemOf(word) === stem);
  if (asked.length < MIN_SLIP_LENGTH || entries.some(({ words }) => isAsTyped(words))) {
    return isAsTyped;
  }
  return (words) => words.some((word) => isSlipOf(asked, word));
}

/**
 * Compared with the beginning of the word too, since search runs while a person types. Stems are
 * compared only while they are long enough to mean something: `tir` of `tired` is one slip from all.
 */
function isSlipOf(asked: string, word: string): boolean {
  const lengths = [asked.length - 1, asked.length, asked.length + 1];
  const stem = stemOf(asked);
  return (
    lengths.some((length) => isOneSlipApart(asked, word.slice(0, length))) ||
    (stem.length >= MIN_SLIP_LENGTH - 1 && isOneSlipApart(stem, stemOf(word)))
  );
}

function isWanted(tip: Tip, filters: TipFilters): boolean {
  const { section, favouriteIds, feeling, maxMinutes, how } = filters;
  return (
    (section === undefined || tip.section === section) &&
    (favouriteIds === undefined || favouriteIds.has(tip.id)) &&
    (feeling === undefined || (feeling !== 'unsafe' && tip.feelings.includes(feeling))) &&
    (maxMinutes === undefined || (tip.tryThis?.minutes ?? Infinity) <= maxMinutes) &&
    (how === undefined || tip.tryThis?.how === how)
  );
}
