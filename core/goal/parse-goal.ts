import { KINDS } from '../session/session';
import { daysBetween, isPlainDate } from '../time/day';
import {
  definedFields,
  readFields,
  readId,
  readInstantMs,
  readInteger,
  readList,
  readNumber,
  readOneOf,
  readText,
} from '../untrusted/read';
import {
  MAX_GOAL_TITLE,
  MEASURES,
  MIN_SESSION_MINUTES,
  targetLimits,
  type Goal,
  type GoalVersion,
} from './goal';

const MAX_VERSIONS = 500;
const MAX_SPANS = 500;

/** A goal from a stored row or a file; `undefined` without an id, a kind or any readable version. */
export function parseGoal(value: unknown): Goal | undefined {
  const fields = readFields(value);
  const id = readId(fields?.id);
  const kind = readOneOf(fields?.kind, KINDS);
  const versions = readList(fields?.versions, MAX_VERSIONS)
    .map(parseVersion)
    .filter((version) => version !== undefined)
    .toSorted((a, b) => daysBetween(b.effectiveDate, a.effectiveDate));
  if (!fields || !id || !kind || versions.length === 0) return undefined;
  const createdAtMs = readInstantMs(fields.createdAtMs) ?? 0;
  return {
    id,
    kind,
    title: readText(fields.title, MAX_GOAL_TITLE) ?? '…',
    tagsAny: readList(fields.tagsAny, 20)
      .map((tag) => readText(tag, MAX_GOAL_TITLE))
      .filter((tag) => tag !== undefined),
    state: fields.state === 'archived' ? 'archived' : 'active',
    archivedSpans: readList(fields.archivedSpans, MAX_SPANS)
      .map(parseSpan)
      .filter((span) => span !== undefined),
    versions,
    revision: readInteger(fields.revision, 0, Number.MAX_SAFE_INTEGER) ?? 0,
    createdAtMs,
    updatedAtMs: readInstantMs(fields.updatedAtMs) ?? createdAtMs,
    ...definedFields({ deletedAtMs: readInstantMs(fields.deletedAtMs) }),
  };
}

function parseVersion(value: unknown): GoalVersion | undefined {
  const fields = readFields(value);
  const measure = readOneOf(fields?.measure, MEASURES);
  if (!fields || !measure || !isPlainDate(fields.effectiveDate)) return undefined;
  const period = fields.period === 'month' ? 'month' : 'week';
  const { min, max } = targetLimits(measure, period);
  const atLeast = readNumber(fields.atLeast, min, max);
  const atMost = readNumber(fields.atMost, min, max);
  if (atLeast === undefined && atMost === undefined) return undefined;
  return {
    effectiveDate: fields.effectiveDate,
    period,
    measure,
    minSessionMinutes: readInteger(fields.minSessionMinutes, 0, 1440) ?? MIN_SESSION_MINUTES,
    ...definedFields({ atLeast, atMost }),
  };
}

function parseSpan(value: unknown): Goal['archivedSpans'][number] | undefined {
  const fields = readFields(value);
  if (!fields || !isPlainDate(fields.from)) return undefined;
  return { from: fields.from, ...(isPlainDate(fields.to) && { to: fields.to }) };
}
