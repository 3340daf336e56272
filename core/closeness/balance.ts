import { KINDS, type Kind, type Session } from '../session/session';
import { kindMinutesByDate } from '../session/totals';
import { addDays, type PlainDateText } from '../time/day';
import { weekOf, type Week } from '../time/week';
import type { BandContext, Bands } from './bands';
import { checkInDate, inOrder, leanOf, type CheckIn } from './check-in';

/**
 * How a week stood to a person's own bands. `crowded` and `distant` are the two extremes, and mirror
 * each other; `thin` is little of both kinds, `full` much of both.
 */
export const BALANCE_STATES = [
  'crowded',
  'distant',
  'thin',
  'full',
  'in-range',
  'unknown',
] as const;
export type BalanceState = (typeof BALANCE_STATES)[number];

export interface WeekBalance {
  week: Week;
  state: BalanceState;
  minutes: Record<Kind, number>;
}

/** So many check-ins in a week with the same wish count like minutes beyond a band. */
const WISHES_THAT_COUNT = 2;
/** Without time of a kind in so many days, nobody knows how much of it there was. */
const KNOWN_DAYS = 14;

export interface BalanceRecords {
  sessions: readonly Session[];
  checkIns: readonly CheckIn[];
  bands: Bands;
}

/** The last closed weeks, oldest first. */
export function balanceOfWeeks(
  { sessions, checkIns, bands }: BalanceRecords,
  context: BandContext,
  count: number,
): WeekBalance[] {
  const byDate: Record<Kind, Map<PlainDateText, number>> = {
    solo: kindMinutesByDate(sessions, 'solo', context.dayStartHour),
    together: kindMinutesByDate(sessions, 'together', context.dayStartHour),
  };
  const wishes = inOrder(checkIns).map((each) => ({
    date: checkInDate(each, context.dayStartHour),
    lean: leanOf(each),
  }));
  const open = weekOf(context.today, context.firstWeekday);
  return Array.from({ length: count }, (_, index) => {
    const week = weekOf(addDays(open.firstDate, 7 * (index - count)), context.firstWeekday);
    const those = wishes.filter(({ date }) => week.dates.includes(date));
    const minutes = {
      solo: sumOn(week.dates, byDate.solo),
      together: sumOn(week.dates, byDate.together),
    };
    const isKnown = KINDS.every((kind) => sumOn(daysUntil(week), byDate[kind]) > 0);
    const state = isKnown
      ? stateOf(minutes, bands, {
          room: those.filter(({ lean }) => lean < 0).length,
          closeness: those.filter(({ lean }) => lean > 0).length,
        })
      : 'unknown';
    return { week, state, minutes };
  });
}

/** The days that end with a week's last one. */
const daysUntil = (week: Week) =>
  Array.from({ length: KNOWN_DAYS }, (_, index) => addDays(week.dates.at(-1)!, -index));

const sumOn = (dates: readonly PlainDateText[], byDate: ReadonlyMap<PlainDateText, number>) =>
  dates.reduce((sum, date) => sum + (byDate.get(date) ?? 0), 0);

/**
 * The state of a week whose minutes are known. Wishes are the check-ins of the week that wanted
 * more room, and those that wanted more closeness.
 */
export function stateOf(
  minutes: Record<Kind, number>,
  { solo, together }: Bands,
  wishes: { room: number; closeness: number },
): Exclude<BalanceState, 'unknown'> {
  const isSoloLow = minutes.solo < solo.leastMinutes;
  const isSoloHigh = minutes.solo > solo.mostMinutes;
  const isTogetherLow = minutes.together < together.leastMinutes;
  const isTogetherHigh = minutes.together > together.mostMinutes;
  const wantsRoom = wishes.room >= WISHES_THAT_COUNT;
  const wantsCloseness = wishes.closeness >= WISHES_THAT_COUNT;
  const isCrowded = isSoloLow && (isTogetherHigh || wantsRoom);
  const isDistant = isTogetherLow && (isSoloHigh || wantsCloseness);
  if (isCrowded !== isDistant) return isCrowded ? 'crowded' : 'distant';
  if (isSoloLow && isTogetherLow) return 'thin';
  return isSoloHigh && isTogetherHigh ? 'full' : 'in-range';
}
