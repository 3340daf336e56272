import type { PlainDateText } from '../time/day';
import type { BalanceState, WeekBalance } from './balance';

/** The states that are worth a card; both extremes are treated alike. */
type CardState = Exclude<BalanceState, 'in-range' | 'unknown'>;
type BalanceOffer = 'solo-slot' | 'together-idea' | 'bands-changed';

export interface BalanceCard {
  state: CardState;
  /** The two weeks that it speaks of, the earlier first. */
  weeks: readonly [WeekBalance, WeekBalance];
  /** The one that fits best first. */
  offers: readonly BalanceOffer[];
}

const OFFERS: Record<CardState, readonly BalanceOffer[]> = {
  crowded: ['solo-slot', 'together-idea', 'bands-changed'],
  distant: ['together-idea', 'solo-slot', 'bands-changed'],
  thin: ['solo-slot', 'together-idea', 'bands-changed'],
  full: ['bands-changed', 'solo-slot', 'together-idea'],
};

/** The tag of tips that a state asks for (content guide, section 3). */
const TAGS: Record<CardState, string> = {
  crowded: 'asking',
  distant: 'quality-time',
  thin: 'planning',
  full: 'rest',
};

/**
 * A card, once the last two closed weeks were in the same state. After an answer of any kind it
 * takes two further weeks.
 *
 * @param weeks closed weeks, oldest first
 * @param answeredWeek first date of the last week of the card that was answered
 */
export function balanceCard(
  weeks: readonly WeekBalance[],
  answeredWeek?: PlainDateText,
): BalanceCard | undefined {
  const [before, last] = weeks.slice(-2);
  if (!before || !last || before.state !== last.state) return undefined;
  const { state } = last;
  if (state === 'in-range' || state === 'unknown') return undefined;
  if (answeredWeek !== undefined && before.week.firstDate <= answeredWeek) return undefined;
  return { state, weeks: [before, last], offers: OFFERS[state] };
}

/** What the tips may look for while a card is there. */
export function balanceTag(card: BalanceCard | undefined): string | undefined {
  return card && TAGS[card.state];
}
