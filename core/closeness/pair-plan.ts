import { PLAN_MINUTES } from '../goal/plan';
import { readWeekdays } from '../goal/parse-plan';
import { isPlainDate, timeAsMinutes, type PlainDateText, type PlainTimeText } from '../time/day';
import {
  definedFields,
  readFields,
  readId,
  readInstantMs,
  readInteger,
  readOneOf,
  readText,
} from '../untrusted/read';

/** Whose time a slot is: the person's own, the partner's, or both people's. */
export const WHOSE = ['own', 'partner', 'shared'] as const;
export type Whose = (typeof WHOSE)[number];

/**
 * Time set aside that belongs to no goal: a slot of the partner, who is a name here and nothing
 * more, or one on a single date.
 */
export interface PairPlan {
  /** UUID. */
  id: string;
  whose: Whose;
  /** Once, or each week on ISO weekdays, ascending. */
  on: PlainDateText | number[];
  time: PlainTimeText;
  minutes: number;
  title?: string;
  /** The together idea that it is for. */
  ideaId?: string;
  revision: number;
  createdAtMs: number;
  updatedAtMs: number;
  deletedAtMs?: number;
}

export type PairPlanDraft = Pick<
  PairPlan,
  'whose' | 'on' | 'time' | 'minutes' | 'title' | 'ideaId'
>;

export const MAX_PAIR_PLAN_TITLE = 60;

export type PairPlanRefusal =
  'plan-without-weekday' | 'date-not-valid' | 'time-not-valid' | 'length-out-of-range';

/** Why a draft cannot be kept; `undefined` when it can. */
export function whyNotPairPlan({ on, time, minutes }: PairPlanDraft): PairPlanRefusal | undefined {
  if (typeof on === 'string' && !isPlainDate(on)) return 'date-not-valid';
  if (typeof on !== 'string' && readWeekdays(on).length === 0) return 'plan-without-weekday';
  if (timeAsMinutes(time) === undefined) return 'time-not-valid';
  const isLength = readInteger(minutes, PLAN_MINUTES.min, PLAN_MINUTES.max) !== undefined;
  return isLength ? undefined : 'length-out-of-range';
}

/** A sound draft as a record: a new one, or the next revision of the one before. */
export function pairPlanOf(
  id: string,
  draft: PairPlanDraft,
  nowMs: number,
  before?: PairPlan,
): PairPlan {
  return {
    id,
    whose: draft.whose,
    on: typeof draft.on === 'string' ? draft.on : readWeekdays(draft.on),
    time: draft.time,
    minutes: draft.minutes,
    revision: (before?.revision ?? 0) + 1,
    createdAtMs: before?.createdAtMs ?? nowMs,
    updatedAtMs: nowMs,
    ...definedFields({
      title: readText(draft.title, MAX_PAIR_PLAN_TITLE),
      ideaId: readId(draft.ideaId),
    }),
  };
}

/** A plan from a stored row or a file; `undefined` without an id, a side, a day or a time. */
export function parsePairPlan(value: unknown): PairPlan | undefined {
  const fields = readFields(value);
  const id = readId(fields?.id);
  const whose = readOneOf(fields?.whose, WHOSE);
  const on = isPlainDate(fields?.on) ? fields.on : readWeekdays(fields?.on);
  const time = typeof fields?.time === 'string' ? fields.time : '';
  if (!fields || !id || !whose || on.length === 0 || timeAsMinutes(time) === undefined)
    return undefined;
  const createdAtMs = readInstantMs(fields.createdAtMs) ?? 0;
  return {
    id,
    whose,
    on,
    time,
    minutes: readInteger(fields.minutes, PLAN_MINUTES.min, PLAN_MINUTES.max) ?? PLAN_MINUTES.usual,
    revision: readInteger(fields.revision, 0, Number.MAX_SAFE_INTEGER) ?? 0,
    createdAtMs,
    updatedAtMs: readInstantMs(fields.updatedAtMs) ?? createdAtMs,
    ...definedFields({
      title: readText(fields.title, MAX_PAIR_PLAN_TITLE),
      ideaId: readId(fields.ideaId),
      deletedAtMs: readInstantMs(fields.deletedAtMs),
    }),
  };
}
