import { sessionLengthMs, type Session } from '../session/session';
import { inOrder, leanOf, type CheckIn } from './check-in';

const DAY_MS = 24 * 3_600_000;
/** How long everything has to be low. */
const LOW_SPELL_MS = 21 * DAY_MS;
/** The suggestion comes once in so long a time at most. */
export const SUGGEST_AGAIN_MS = 31 * DAY_MS;
/** Ratings longer apart than this tell nothing about the time between them. */
const MAX_GAP_MS = 14 * DAY_MS;
/** Fewer than one a week is too little to speak of a spell. */
const MIN_RATINGS = 3;

export interface LowSpellRecords {
  checkIns: readonly CheckIn[];
  sessions: readonly Session[];
  /** When the suggestion was last shown. */
  suggestedAtMs?: number;
  /** The person does not want it. */
  isSuggestionOff?: boolean;
}

/**
 * Whether to suggest a talk with a professional (content guide, section 5): check-ins stayed at 1
 * or 2 while more closeness was wanted, or sessions were rated 1 or 2, for three weeks. It is no
 * diagnosis. Never while the last check-in says `unsafe`: then the safety card is there.
 */
export function shouldSuggestProfessional(records: LowSpellRecords, nowMs: number): boolean {
  const { suggestedAtMs } = records;
  if (records.isSuggestionOff) return false;
  // A clock set back leaves an instant in the future: it counts as just now.
  if (suggestedAtMs !== undefined && nowMs - suggestedAtMs < SUGGEST_AGAIN_MS) return false;
  const checkIns = inOrder(records.checkIns).filter((each) => each.atMs <= nowMs);
  if (checkIns.at(-1)?.feelings.includes('unsafe')) return false;
  const closeness = checkIns.map((each) => ({
    atMs: each.atMs,
    isLow: each.felt <= 2 && leanOf(each) > 0,
  }));
  return isLowSpell(closeness, nowMs) || isLowSpell(rechargeRatings(records.sessions), nowMs);
}

interface Rating {
  atMs: number;
  isLow: boolean;
}

function rechargeRatings(sessions: readonly Session[]): Rating[] {
  return sessions
    .filter((each) => each.deletedAtMs === undefined && sessionLengthMs(each) > 0)
    .flatMap(({ recharged, ...each }) =>
      recharged === undefined
        ? []
        : [
            {
              atMs: 'endedAtMs' in each ? each.endedAtMs : each.createdAtMs,
              isLow: recharged <= 2,
            },
          ],
    );
}

/** All ratings low up to now, over three weeks without a long gap. */
function isLowSpell(ratings: readonly Rating[], nowMs: number): boolean {
  const newestFirst = ratings
    .filter((each) => each.atMs <= nowMs)
    .toSorted((a, b) => b.atMs - a.atMs);
  const firstGood = newestFirst.findIndex((each) => !each.isLow);
  const spell = firstGood === -1 ? newestFirst : newestFirst.slice(0, firstGood);
  let untilMs = nowMs;
  let count = 0;
  for (const { atMs } of spell) {
    if (untilMs - atMs > MAX_GAP_MS) return false;
    untilMs = atMs;
    count += 1;
    if (count >= MIN_RATINGS && nowMs - atMs >= LOW_SPELL_MS) return true;
  }
  return false;
}
