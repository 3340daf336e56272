import { daysBetween } from '../time/day';
import { dailyTip, type TipDay } from './daily-tip';
import { hash32 } from './seeded-order';
import { isSafetyTip, MOMENTS, type Feeling, type Moment, type Tip, type TipMark } from './tip';

/** A moment that can hold: `any` cannot, so it earns no points. */
export type MomentNow = Exclude<Moment, 'any'>;

export interface TipSituation extends TipDay {
  lastCheckIn?: { feelings: readonly Feeling[]; ageMs: number } | undefined;
  moments: ReadonlySet<MomentNow>;
  /** The tag that the balance view asks for. */
  balanceTag?: string | undefined;
}

/** Why this tip now, as data; the sentence is made where the language is known. */
export type TipReason =
  | { kind: 'feeling'; feeling: Feeling }
  | { kind: 'moment'; moment: MomentNow }
  | { kind: 'favourite' }
  | { kind: 'balance'; tag: string }
  | { kind: 'daily' };

export interface TipForNow {
  tip: Tip;
  reason: TipReason;
}

export const CHECK_IN_COUNTS_MS = 24 * 3_600_000;
const RECENT_DAYS = 7;

/**
 * The tip that fits now (content guide, section 3). Nothing while the last check-in, however old,
 * says `unsafe`: an exercise with the partner could then do harm.
 */
export function tipForNow(tips: readonly Tip[], situation: TipSituation): TipForNow | undefined {
  if (situation.lastCheckIn?.feelings.includes('unsafe')) return undefined;

  const best = bestTip(tips, situation);
  if (best?.reason) return { tip: best.tip, reason: best.reason };
  const daily = dailyTip(tips, situation);
  return daily && { tip: daily, reason: { kind: 'daily' } };
}

interface Ranked {
  tip: Tip;
  score: number;
  reason: TipReason | undefined;
  tieBreak: number;
}

function bestTip(tips: readonly Tip[], situation: TipSituation): Ranked | undefined {
  const marks = new Map(situation.marks.map((mark) => [mark.tipId, mark]));
  let best: Ranked | undefined;
  for (const tip of tips) {
    const mark = marks.get(tip.id);
    if (isSafetyTip(tip) || mark?.notForMe) continue;
    const terms = matchedTerms(tip, mark, situation);
    const sum = terms.reduce((total, term) => total + term.points, 0);
    const ranked: Ranked = {
      tip,
      score: sum - (isRecent(mark, situation) ? 2 : 0),
      reason: terms[0]?.reason,
      tieBreak: hash32(situation.installSeed + situation.localDate + tip.id),
    };
    if (!best || isBefore(ranked, best)) best = ranked;
  }
  return best;
}

/** The terms with points, the weightiest first. */
function matchedTerms(
  tip: Tip,
  mark: TipMark | undefined,
  { lastCheckIn, moments, balanceTag }: TipSituation,
): { points: number; reason: TipReason }[] {
  const isFresh = lastCheckIn !== undefined && lastCheckIn.ageMs <= CHECK_IN_COUNTS_MS;
  const feeling = isFresh && lastCheckIn.feelings.find((felt) => tip.feelings.includes(felt));
  const moment = MOMENTS.find(
    (now): now is MomentNow => now !== 'any' && moments.has(now) && tip.moments.includes(now),
  );
  const terms: { points: number; reason: TipReason }[] = [];
  if (feeling) terms.push({ points: 3, reason: { kind: 'feeling', feeling } });
  if (moment) terms.push({ points: 2, reason: { kind: 'moment', moment } });
  if (mark?.favourite) terms.push({ points: 1, reason: { kind: 'favourite' } });
  if (balanceTag !== undefined && tip.tags.includes(balanceTag)) {
    terms.push({ points: 1, reason: { kind: 'balance', tag: balanceTag } });
  }
  return terms;
}

/**
 * Shown on one of the seven days before today. Today itself does not count: a tip that lost its
 * points by being shown would give way to another each time the popup opens.
 */
function isRecent(mark: TipMark | undefined, { localDate }: TipSituation): boolean {
  if (mark?.shownOn === undefined) return false;
  const age = daysBetween(mark.shownOn, localDate);
  return age >= 1 && age <= RECENT_DAYS;
}

function isBefore(a: Ranked, b: Ranked): boolean {
  if (a.score !== b.score) return a.score > b.score;
  if (a.tieBreak !== b.tieBreak) return a.tieBreak < b.tieBreak;
  return a.tip.id < b.tip.id;
}
