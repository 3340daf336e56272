import { isPlainDate, type PlainDateText } from '../time/day';
import {
  definedFields,
  readFields,
  readId,
  readInstantMs,
  readInteger,
  readOneOf,
} from '../untrusted/read';

export const REST_REASONS = ['rest', 'away', 'unwell', 'other'] as const;
export type RestReason = (typeof REST_REASONS)[number];

/** The `goalId` of a rest that holds for every goal. */
export const ALL_GOALS = 'all';

/** Days on which nothing is asked (the `Pause` of goals.md, section 1). Dates, so travel moves nothing. */
export interface Rest {
  /** UUID. */
  id: string;
  /** One goal, or `all`. */
  goalId: string;
  from: PlainDateText;
  /** The last day, included; absent: until it is ended. */
  to?: PlainDateText;
  why: RestReason;
  revision: number;
  createdAtMs: number;
  updatedAtMs: number;
  deletedAtMs?: number;
}

/**
 * A rest from a stored row or a file; `undefined` without ids or a first day, or with an end that is
 * none: read as open, it would rest for ever.
 */
export function parseRest(value: unknown): Rest | undefined {
  const fields = readFields(value);
  const id = readId(fields?.id);
  const goalId = readId(fields?.goalId);
  if (!fields || !id || !goalId || !isPlainDate(fields.from)) return undefined;
  const { from, to } = fields;
  if (to !== undefined && (!isPlainDate(to) || to < from)) return undefined;
  const createdAtMs = readInstantMs(fields.createdAtMs) ?? 0;
  return {
    id,
    goalId,
    from,
    why: readOneOf(fields.why, REST_REASONS) ?? 'other',
    revision: readInteger(fields.revision, 0, Number.MAX_SAFE_INTEGER) ?? 0,
    createdAtMs,
    updatedAtMs: readInstantMs(fields.updatedAtMs) ?? createdAtMs,
    ...definedFields({ to, deletedAtMs: readInstantMs(fields.deletedAtMs) }),
  };
}

/** The dates of a list on which a goal rests. */
export function restDates(
  rests: readonly Rest[],
  goalId: string,
  dates: readonly PlainDateText[],
): PlainDateText[] {
  const own = rests.filter(
    (rest) => rest.deletedAtMs === undefined && [goalId, ALL_GOALS].includes(rest.goalId),
  );
  if (own.length === 0) return [];
  return dates.filter((date) => own.some(({ from, to }) => from <= date && date <= (to ?? date)));
}
