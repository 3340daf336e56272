import { daysBetween, type PlainDateText } from '../time/day';
import { seededOrder } from './seeded-order';
import { isSafetyTip, type Tip, type TipMark } from './tip';

export interface TipDay {
  installSeed: string;
  installDate: PlainDateText;
  localDate: PlainDateText;
  marks: readonly TipMark[];
}

/** A century: keeps a wrong install date from costing time. */
const MAX_DAYS = 36_525;

/**
 * The tip of the day (content guide, section 3): one step a day through a seeded order, in which
 * every tip appears once before any repeats. A tip marked "not for me" is stepped over from the day
 * of the mark on, so the mark changes neither the past nor, unless it is today's own tip, today.
 */
export function dailyTip(tips: readonly Tip[], day: TipDay): Tip | undefined {
  const byId = new Map(tips.filter((tip) => !isSafetyTip(tip)).map((tip) => [tip.id, tip]));
  const order = seededOrder([...byId.keys()], day.installSeed);
  const removed = removedFrom(day);
  if (order.every((id) => removed.has(id))) return undefined;

  const lastStep = stepOf(day, day.localDate);
  let place = -1;
  for (let step = 0; step <= lastStep; step++) {
    do {
      place = (place + 1) % order.length;
    } while (step >= (removed.get(order[place]!) ?? Infinity));
  }
  return byId.get(order[place]!);
}

/** The first step at which each unwanted tip is passed over; the first of all without a sound date. */
function removedFrom(day: TipDay): ReadonlyMap<string, number> {
  const unwanted = day.marks.filter((mark) => mark.notForMe);
  return new Map(
    unwanted.map(({ tipId, notForMeOn }) => {
      const isKnown = notForMeOn !== undefined && notForMeOn <= day.localDate;
      return [tipId, isKnown ? stepOf(day, notForMeOn) : 0];
    }),
  );
}

/** Days since install. A clock set back before it stays at the first day. */
function stepOf(day: TipDay, date: PlainDateText): number {
  return Math.min(MAX_DAYS, Math.max(0, daysBetween(day.installDate, date)));
}
