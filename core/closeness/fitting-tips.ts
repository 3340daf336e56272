import { tipForNow, type TipReason, type TipSituation } from '../tip/tip-for-now';
import type { Feeling, Tip } from '../tip/tip';
import { leanOf, type CheckIn } from './check-in';
import { leanDirection, type LeanDirection } from './lean';

export const FITTING_TIPS = 3;

/** `lean`: no feeling was picked, and the two circles said it instead. */
type FittingReason = TipReason | { kind: 'lean'; direction: LeanDirection };

/** What comes after a check-in. With `unsafe` it is the safety card and nothing else. */
export type AfterCheckIn =
  { kind: 'safety' } | { kind: 'tips'; tips: { tip: Tip; reason: FittingReason }[] };

/** What the circles say without words, as the feeling that is closest to it. */
const FEELING_OF: Record<LeanDirection, Feeling> = {
  'more-room': 'crowded',
  'about-right': 'steady',
  'more-closeness': 'disconnected',
};

/** The tag of tips that a lean prefers among those that fit the feelings as well. */
const TAG_OF: Partial<Record<LeanDirection, string>> = {
  'more-room': 'asking',
  'more-closeness': 'quality-time',
};

/** Three tips for a check-in that was made now, the best first, each with its reason. */
export function afterCheckIn(
  tips: readonly Tip[],
  checkIn: CheckIn,
  situation: Omit<TipSituation, 'lastCheckIn' | 'balanceTag'>,
): AfterCheckIn {
  if (checkIn.feelings.includes('unsafe')) return { kind: 'safety' };
  const direction = leanDirection(leanOf(checkIn));
  const wasPicked = checkIn.feelings.length > 0;
  const feelings = wasPicked ? checkIn.feelings : [FEELING_OF[direction]];
  const chosen: { tip: Tip; reason: FittingReason }[] = [];
  while (chosen.length < FITTING_TIPS) {
    const next = tipForNow(
      tips.filter((tip) => !chosen.some((each) => each.tip.id === tip.id)),
      { ...situation, lastCheckIn: { feelings, ageMs: 0 }, balanceTag: TAG_OF[direction] },
    );
    if (!next) break;
    const isByCircles =
      next.reason.kind === 'balance' || (next.reason.kind === 'feeling' && !wasPicked);
    chosen.push({ tip: next.tip, reason: isByCircles ? { kind: 'lean', direction } : next.reason });
  }
  return { kind: 'tips', tips: chosen };
}
