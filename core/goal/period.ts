import { addDays, type PlainDateText } from '../time/day';
import { weekOf, type FirstWeekday } from '../time/week';

export const PERIOD_KINDS = ['week', 'month'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** A week or a calendar month, named by its first day (goals.md, section 3). */
export interface Period {
  kind: PeriodKind;
  firstDate: PlainDateText;
  lastDate: PlainDateText;
  /** All its dates in order. */
  dates: readonly PlainDateText[];
}

/** The week or month that a date lies in. */
export function periodOf(
  kind: PeriodKind,
  date: PlainDateText,
  firstWeekday: FirstWeekday,
): Period {
  const dates = kind === 'week' ? weekOf(date, firstWeekday).dates : datesOfMonth(date);
  return { kind, firstDate: dates[0]!, lastDate: dates.at(-1)!, dates };
}

/** The week or month after one. */
export function nextPeriod({ kind, lastDate }: Period, firstWeekday: FirstWeekday): Period {
  return periodOf(kind, addDays(lastDate, 1), firstWeekday);
}

function datesOfMonth(date: PlainDateText): PlainDateText[] {
  const { daysInMonth } = Temporal.PlainDate.from(date);
  const month = date.slice(0, 8);
  return Array.from({ length: daysInMonth }, (_, day) => month + String(day + 1).padStart(2, '0'));
}
