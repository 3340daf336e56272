import type { PlainDateText } from '../time/day';
import { isSafetyTip, TIP_SECTIONS, type Feeling, type Tip, type TipMark } from './tip';
import { tipForNow, type TipForNow } from './tip-for-now';

export interface TipWeek {
  installSeed: string;
  installDate: PlainDateText;
  /** First date of the week: the page stays the same from then on. */
  firstDate: PlainDateText;
  marks: readonly TipMark[];
  /** What was picked in the check-ins of the week before, the latest first. */
  feelings: readonly Feeling[];
}

/**
 * The page of a week: one tip of each section at most, in the order of the sections, with its
 * reason (content guide, section 3). A mark of the week itself changes the page only where it takes
 * a tip away. Nothing while `unsafe` was the last that was said.
 */
export function weeklyTips(tips: readonly Tip[], week: TipWeek): TipForNow[] {
  const marks = week.marks.map((mark) => settled(mark, week.firstDate));
  return TIP_SECTIONS.flatMap((section) => {
    const found = tipForNow(
      tips.filter((tip) => tip.section === section && !isSafetyTip(tip)),
      {
        installSeed: week.installSeed,
        installDate: week.installDate,
        localDate: week.firstDate,
        marks,
        moments: new Set(['weekly-reflection']),
        ...(week.feelings.length > 0 && { lastCheckIn: { feelings: week.feelings, ageMs: 0 } }),
      },
    );
    return found ? [found] : [];
  });
}

/** What a mark says that cannot change while the week lasts. */
function settled({ tipId, notForMe, shownOn, updatedAtMs }: TipMark, firstDate: string): TipMark {
  return {
    tipId,
    updatedAtMs,
    // With its day it would count from tomorrow on only; on this page the tip goes at once.
    ...(notForMe && { notForMe }),
    ...(shownOn !== undefined && shownOn < firstDate && { shownOn }),
  };
}
