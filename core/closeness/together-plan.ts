import { MINUTE_MS } from '../time/day';
import { nextUnseen } from '../tip/unseen-first';
import type { PairSlot } from './pair-slot';
import type { TogetherIdea, TogetherMode } from './together-idea';

/** Each filter that is given must hold. */
export interface IdeaFilter {
  maxMinutes?: number | undefined;
  mode?: TogetherMode | undefined;
}

/** After time alone, the idea for the return is a short one (content guide, section 6, row 4). */
export const RETURN_IDEA_MINUTES = 15;

export function fittingIdeas(
  ideas: readonly TogetherIdea[],
  { maxMinutes = Infinity, mode }: IdeaFilter,
): TogetherIdea[] {
  return ideas.filter(
    (idea) => idea.minutes <= maxMinutes && (mode === undefined || idea.mode === mode),
  );
}

/**
 * The next idea that fits; none comes again until all that fit were seen. The caller keeps
 * `withSeen(seenIds, idea.id)`.
 */
export function nextIdea(
  ideas: readonly TogetherIdea[],
  filter: IdeaFilter,
  { installSeed, seenIds }: { installSeed: string; seenIds: readonly string[] },
): TogetherIdea | undefined {
  const fitting = fittingIdeas(ideas, filter);
  const ids = fitting.map((idea) => idea.id);
  const id = nextUnseen(ids, installSeed, seenIds);
  return fitting.find((idea) => idea.id === id);
}

/** Slots and minutes of one side. */
interface Share {
  count: number;
  minutes: number;
}

export interface FairShare {
  own: Share;
  partner: Share;
  shared: Share;
  /** Only one side has time of its own; absent when both have, or neither. */
  hint?: 'only-own' | 'only-partner';
}

/** How time is shared out in the slots that are given, a week's say. */
export function fairShare(slots: readonly PairSlot[]): FairShare {
  const shareOf = (whose: PairSlot['whose']): Share => {
    const those = slots.filter((slot) => slot.whose === whose);
    const ms = those.reduce((sum, slot) => sum + slot.endMs - slot.startMs, 0);
    return { count: those.length, minutes: Math.round(ms / MINUTE_MS) };
  };
  const [own, partner] = [shareOf('own'), shareOf('partner')];
  const hint = own.count > 0 ? 'only-own' : 'only-partner';
  const isOneSided = own.count > 0 !== partner.count > 0;
  return { own, partner, shared: shareOf('shared'), ...(isOneSided && { hint }) };
}
