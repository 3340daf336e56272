import { isPlainDate, type PlainDateText } from '../time/day';

/** The sections in the order in which the library shows them (content guide, section 1). */
export const TIP_SECTIONS = [
  'signs',
  'why-it-is-hard',
  'practices',
  'when-it-feels-scary',
  'bottom-line',
  'extra',
] as const;
export type TipSection = (typeof TIP_SECTIONS)[number];

/** The chips of the check-in, in order. `unsafe` opens the safety card and never yields a tip. */
export const FEELINGS = [
  'overwhelmed',
  'crowded',
  'lost-self',
  'on-edge',
  'guilty',
  'awkward',
  'afraid-to-hurt',
  'doubting',
  'anxious-apart',
  'fear-drift',
  'disconnected',
  'steady',
  'unsafe',
] as const;
export type Feeling = (typeof FEELINGS)[number];

/** `any` says that a tip needs no special moment; it is never a moment that holds. */
export const MOMENTS = [
  'before-solo',
  'after-solo',
  'behind-goal',
  'weekly-reflection',
  'before-asking',
  'any',
] as const;
export type Moment = (typeof MOMENTS)[number];

export const HOWS = ['solo', 'together', 'ask', 'reflect'] as const;
export type How = (typeof HOWS)[number];

/** A small exercise of 5 to 30 minutes. */
export interface TryThis {
  text: string;
  minutes: number;
  how: How;
}

export interface Tip {
  /** Stable for ever: the text may change, the id may not. */
  id: string;
  section: TipSection;
  title: string;
  body: string;
  tryThis?: TryThis;
  tags: readonly string[];
  feelings: readonly Feeling[];
  moments: readonly Moment[];
  /** `editorial` is shown as "from us, not from the article". */
  origin: 'article' | 'editorial';
  /** The studies behind an editorial tip. */
  sources?: readonly string[];
}

/** What a person has noted about a tip. */
export interface TipMark {
  tipId: string;
  favourite?: boolean;
  notForMe?: boolean;
  /** The day of "not for me". With it, the daily tips of the days before stay what they were. */
  notForMeOn?: PlainDateText;
  /** The days on which it was tried, oldest first, each once. */
  triedOn?: PlainDateText[];
  helped?: boolean;
  /** The last day on which it was shown. */
  shownOn?: PlainDateText;
  updatedAtMs: number;
}

/** Tips about safety stand in the library and on the safety card, and are never picked. */
export function isSafetyTip(tip: Tip): boolean {
  return tip.feelings.includes('unsafe') || tip.tags.includes('safety');
}

export const MAX_TRIED_DATES = 366;
const MAX_TIP_ID_LENGTH = 64;
const LAST_INSTANT_MS = 8.64e15;

/**
 * A mark out of an untrusted row. Only the tip's id is needed; whatever else is unsound is left out.
 * Ids that no tip has are kept: a newer version on another machine may know them.
 */
export function parseTipMark(value: unknown): TipMark | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const row: { [K in keyof TipMark]?: unknown } = value;
  if (!isTipId(row.tipId)) return undefined;

  const mark: TipMark = { tipId: row.tipId, updatedAtMs: parseInstantMs(row.updatedAtMs) };
  if (row.favourite === true) mark.favourite = true;
  if (row.notForMe === true) {
    mark.notForMe = true;
    if (isPlainDate(row.notForMeOn)) mark.notForMeOn = row.notForMeOn;
  }
  const triedOn = parseDates(row.triedOn);
  if (triedOn.length > 0) mark.triedOn = triedOn;
  if (typeof row.helped === 'boolean') mark.helped = row.helped;
  if (isPlainDate(row.shownOn)) mark.shownOn = row.shownOn;
  return mark;
}

function isTipId(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= MAX_TIP_ID_LENGTH &&
    /^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/.test(value)
  );
}

/** Unknown times count as the oldest, so that any sound copy of the mark wins a merge. */
function parseInstantMs(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= LAST_INSTANT_MS)) return 0;
  return Math.floor(value);
}

function parseDates(value: unknown): PlainDateText[] {
  if (!Array.isArray(value)) return [];
  // Bounded before the dates are read, so that a huge row costs no more than a large one.
  const dates = value.slice(-10 * MAX_TRIED_DATES).filter(isPlainDate);
  return [...new Set(dates)].toSorted().slice(-MAX_TRIED_DATES);
}
