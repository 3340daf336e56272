import type { PlainDateText } from '../time/day';
import type { FirstWeekday } from '../time/week';
import { versionOn, type GoalVersion } from './goal';
import { nextPeriod, periodOf } from './period';

/** From when on a changed target counts (goals.md, section 8). The first is the default. */
export const CHANGE_CHOICES = ['from-this-week', 'from-next-week', 'recount-past'] as const;
export type ChangeChoice = (typeof CHANGE_CHOICES)[number];

/** What a goal asks, without the date from which on. */
export type GoalAsk = Omit<GoalVersion, 'effectiveDate'>;

interface ChangeContext {
  today: PlainDateText;
  firstWeekday: FirstWeekday;
}

/**
 * The versions after a change of what a goal asks. Closed periods keep the version that they had,
 * unless the past is recounted; a version that was set for later is replaced by a new choice.
 *
 * @param choice absent: from this week, and nothing where the goal asks just this already, so that
 *   a new title alone leaves a target that was set for next week
 */
export function changedVersions(
  versions: readonly GoalVersion[],
  asked: GoalAsk,
  choice: ChangeChoice | undefined,
  context: ChangeContext,
): GoalVersion[] {
  const [first] = versions;
  if (first && choice === 'recount-past') return [{ ...asked, effectiveDate: first.effectiveDate }];
  const effectiveDate = startOfChange(versions.at(-1), asked, choice, context);
  const last = versions.at(-1);
  const known = choice === undefined && first ? [last!, inForceOn(effectiveDate, versions)] : [];
  const isSetAlready = last && last.effectiveDate <= effectiveDate && isSameAsk(last, asked);
  if (isSetAlready || known.some((version) => isSameAsk(version, asked))) return [...versions];
  return [
    ...versions.filter((version) => version.effectiveDate < effectiveDate),
    { ...asked, effectiveDate },
  ];
}

/**
 * The first day of the open week, or of the next one; of the month where the goal counts by months
 * before or after the change, so that no month that is closed loses its version.
 */
function startOfChange(
  last: GoalVersion | undefined,
  asked: GoalAsk,
  choice: ChangeChoice | undefined,
  { today, firstWeekday }: ChangeContext,
): PlainDateText {
  const isMonthly = asked.period === 'month' || last?.period === 'month';
  const kinds = isMonthly ? (['week', 'month'] as const) : (['week'] as const);
  const starts = kinds.map((kind) => {
    const open = periodOf(kind, today, firstWeekday);
    return choice === 'from-next-week' ? nextPeriod(open, firstWeekday).firstDate : open.firstDate;
  });
  return starts.toSorted().at(-1)!;
}

const inForceOn = (date: PlainDateText, versions: readonly GoalVersion[]): GoalVersion =>
  versionOn({ versions: [...versions] }, date);

function isSameAsk(version: GoalAsk, asked: GoalAsk): boolean {
  return (
    version.period === asked.period &&
    version.measure === asked.measure &&
    version.atLeast === asked.atLeast &&
    version.atMost === asked.atMost &&
    version.minSessionMinutes === asked.minSessionMinutes
  );
}
