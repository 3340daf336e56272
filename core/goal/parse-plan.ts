import { timeAsMinutes, type PlainTimeText } from '../time/day';
import {
  definedFields,
  readFields,
  readId,
  readInstantMs,
  readInteger,
  readList,
} from '../untrusted/read';
import { PLAN_MINUTES, type Plan, type PlanWindow } from './plan';

/** A plan from a stored row or a file; `undefined` without ids, a weekday or a wall-clock time. */
export function parsePlan(value: unknown): Plan | undefined {
  const fields = readFields(value);
  const id = readId(fields?.id);
  const goalId = readId(fields?.goalId);
  const weekdays = readWeekdays(fields?.weekdays);
  const time = typeof fields?.time === 'string' ? fields.time : '';
  if (!fields || !id || !goalId || weekdays.length === 0 || timeAsMinutes(time) === undefined)
    return undefined;
  const createdAtMs = readInstantMs(fields.createdAtMs) ?? 0;
  return {
    id,
    goalId,
    weekdays,
    time,
    minutes: readInteger(fields.minutes, PLAN_MINUTES.min, PLAN_MINUTES.max) ?? PLAN_MINUTES.usual,
    revision: readInteger(fields.revision, 0, Number.MAX_SAFE_INTEGER) ?? 0,
    createdAtMs,
    updatedAtMs: readInstantMs(fields.updatedAtMs) ?? createdAtMs,
    ...definedFields({
      window: parseWindow(fields.window, time),
      deletedAtMs: readInstantMs(fields.deletedAtMs),
    }),
  };
}

/** A window that ends before it begins is none: the plan is then one of its fixed time. */
export function parseWindow(value: unknown, from: PlainTimeText): PlanWindow | undefined {
  const fields = readFields(value);
  const to = typeof fields?.to === 'string' ? fields.to : '';
  const timesPerWeek = readInteger(fields?.timesPerWeek, 1, 7);
  if (timeAsMinutes(to) === undefined || to <= from || timesPerWeek === undefined) return undefined;
  return { to, timesPerWeek };
}

/** ISO weekdays, ascending, each once. */
export function readWeekdays(value: unknown): number[] {
  const weekdays = readList(value, 14).map((weekday) => readInteger(weekday, 1, 7));
  return [...new Set(weekdays.filter((weekday) => weekday !== undefined))].toSorted(
    (a, b) => a - b,
  );
}
