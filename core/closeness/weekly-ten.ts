import { TARGET_LIMITS, type Measure } from '../goal/goal';
import { addDays, isPlainDate, type PlainDateText } from '../time/day';
import { weekOf, type FirstWeekday, type Week } from '../time/week';
import {
  definedFields,
  readFields,
  readId,
  readInstantMs,
  readInteger,
  readNumber,
  readText,
} from '../untrusted/read';

export type Tweak = 'less' | 'same' | 'more';

/** A target that was changed by a tenth. */
interface TenTweak {
  goalId: string;
  targetBefore: number;
  target: number;
}

/** What this person noted about a week. The circles are kept as a check-in of their own. */
export interface WeeklyTen {
  /** UUID. */
  id: string;
  /** First date of the week that it looks back on. */
  week: PlainDateText;
  goodThing?: string;
  tweak?: TenTweak;
  revision: number;
  createdAtMs: number;
  updatedAtMs: number;
  deletedAtMs?: number;
}

export const MAX_GOOD_THING = 300;

export function weeklyTenOf(
  id: string,
  own: Pick<WeeklyTen, 'week' | 'goodThing' | 'tweak'>,
  nowMs: number,
  before?: WeeklyTen,
): WeeklyTen {
  return {
    id,
    week: own.week,
    revision: (before?.revision ?? 0) + 1,
    createdAtMs: before?.createdAtMs ?? nowMs,
    updatedAtMs: nowMs,
    ...definedFields({ goodThing: readText(own.goodThing, MAX_GOOD_THING), tweak: own.tweak }),
  };
}

/** A weekly ten from a stored row or a file; `undefined` without an id and a week. */
export function parseWeeklyTen(value: unknown): WeeklyTen | undefined {
  const fields = readFields(value);
  const id = readId(fields?.id);
  if (!fields || !id || !isPlainDate(fields.week)) return undefined;
  const createdAtMs = readInstantMs(fields.createdAtMs) ?? 0;
  return {
    id,
    week: fields.week,
    revision: readInteger(fields.revision, 0, Number.MAX_SAFE_INTEGER) ?? 0,
    createdAtMs,
    updatedAtMs: readInstantMs(fields.updatedAtMs) ?? createdAtMs,
    ...definedFields({
      goodThing: readText(fields.goodThing, MAX_GOOD_THING),
      tweak: parseTweak(fields.tweak),
      deletedAtMs: readInstantMs(fields.deletedAtMs),
    }),
  };
}

function parseTweak(value: unknown): TenTweak | undefined {
  const fields = readFields(value);
  const goalId = readId(fields?.goalId);
  const targetBefore = readNumber(fields?.targetBefore, 0, TARGET_LIMITS.minutes.max);
  const target = readNumber(fields?.target, 0, TARGET_LIMITS.minutes.max);
  if (!goalId || targetBefore === undefined || target === undefined) return undefined;
  return { goalId, targetBefore, target };
}

/** A tenth of a target, in steps that a person would set: five minutes, or one. */
export function tweakedTarget(measure: Measure, target: number, tweak: Tweak): number {
  const unit = measure === 'minutes' ? 5 : 1;
  const step = Math.max(unit, Math.round((0.1 * target) / unit) * unit);
  const { min, max } = TARGET_LIMITS[measure];
  const wanted = { less: target - step, same: target, more: target + step }[tweak];
  return Math.min(max, Math.max(min, wanted));
}

/**
 * The week that is due to be looked at: the open one on its last day, else the last closed one, as
 * long as nobody has looked back on it; `undefined` when nothing is due.
 */
export function weekToLookAt(
  today: PlainDateText,
  firstWeekday: FirstWeekday,
  tens: readonly WeeklyTen[],
): Week | undefined {
  const open = weekOf(today, firstWeekday);
  const week =
    today === open.dates.at(-1) ? open : weekOf(addDays(open.firstDate, -7), firstWeekday);
  const isDone = tens.some((ten) => ten.week === week.firstDate && ten.deletedAtMs === undefined);
  return isDone ? undefined : week;
}
