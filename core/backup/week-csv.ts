import type { Goal } from '../goal/goal';
import type { PeriodRecord } from '../goal/rhythm';
import type { Target } from '../goal/attainment';
import { guardCell } from './csv-cell';

/** The columns of the weeks as CSV (goals.md, section 12); of a goal by the month, its months. */
export const WEEK_COLUMNS = [
  'goal',
  'week_start',
  'measure',
  'target',
  'progress',
  'attainment',
  'counted',
] as const;

/** The closed weeks of all goals as rows of cells, the head first, in one list. */
export function weekCsvRows(
  goals: readonly { goal: Goal; periods: readonly PeriodRecord[] }[],
): string[][] {
  const rows = goals.flatMap(({ goal, periods }) =>
    periods.filter((record) => !record.isOpen).map((record) => rowOf(goal, record)),
  );
  return [[...WEEK_COLUMNS], ...rows];
}

function rowOf(
  goal: Goal,
  { period, target, progress, attainment, exclusion }: PeriodRecord,
): string[] {
  return [
    guardCell(goal.title),
    period.firstDate,
    target.measure,
    targetText(target),
    rounded(progress),
    rounded(attainment),
    // Why it does not count, where it does not.
    exclusion ?? 'yes',
  ];
}

/** `120`, `<=300` or `120-300`. */
function targetText({ atLeast, atMost }: Target): string {
  if (atLeast === undefined) return `<=${atMost}`;
  return atMost === undefined ? String(atLeast) : `${atLeast}-${atMost}`;
}

const rounded = (value: number) => String(Math.round(value * 10_000) / 10_000);
