import { MEASURES } from '../goal/goal';
import { CHANGE_CHOICES } from '../goal/goal-changes';
import { parseWindow, readWeekdays } from '../goal/parse-plan';
import { PERIOD_KINDS } from '../goal/period';
import { REST_REASONS } from '../goal/rest';
import type { RunningEdit } from '../session/change-running';
import type { SessionEdit } from '../session/edit-session';
import { OVERLAP_CHOICES } from '../session/overlap';
import { MAX_ACTIVITY, MAX_NOTE } from '../session/parse-session';
import { KINDS, RECHARGES } from '../session/session';
import {
  definedFields,
  readFields,
  readId,
  readInstantMs,
  readList,
  readOneOf,
  readText,
} from '../untrusted/read';
import type {
  ForgottenAnswer,
  GoalDraft,
  OnOverlap,
  PlanDraft,
  RestDraft,
  TimeDraft,
} from './command';

/** Longer than any real form sends; the rules of what a person may enter are in `applyCommand`. */
const MAX_TEXT = 2000;
const MAX_PLANS = 50;
const MAX_TAGS = 50;
const DATE_LENGTH = 40;

export function readTime(value: unknown): TimeDraft | undefined {
  const fields = readFields(value);
  const kind = readOneOf(fields?.kind, KINDS);
  if (!fields || !kind) return undefined;
  if (fields.shape === 'amount') {
    const { date, minutes } = fields;
    if (typeof date !== 'string' || typeof minutes !== 'number') return undefined;
    return { shape: 'amount', kind, date: date.slice(0, MAX_TEXT), minutes };
  }
  const startedAtMs = readInstantMs(fields.startedAtMs);
  const endedAtMs = readInstantMs(fields.endedAtMs);
  if (startedAtMs === undefined || endedAtMs === undefined) return undefined;
  return { shape: 'interval', kind, startedAtMs, endedAtMs };
}

export function readOnOverlap(value: unknown): OnOverlap | undefined {
  return readOneOf(value, ['ask', ...OVERLAP_CHOICES] as const);
}

/** The touched fields. A field that is there and cannot be read makes the edit none at all. */
export function readSessionEdit(value: unknown): SessionEdit | undefined {
  const fields = readFields(value);
  if (!fields) return undefined;
  const edit: SessionEdit = definedFields({
    kind: readOneOf(fields.kind, KINDS),
    shape: readOneOf(fields.shape, ['interval', 'amount'] as const),
    startedAtMs: readInstantMs(fields.startedAtMs),
    endedAtMs: readInstantMs(fields.endedAtMs),
    pausedMinutes: readFinite(fields.pausedMinutes),
    date: readText(fields.date, DATE_LENGTH),
    minutes: readFinite(fields.minutes),
    zone: readText(fields.zone, MAX_ACTIVITY),
    activity: readOrNull(fields.activity, (text) => readText(text, MAX_ACTIVITY)),
    tags: readTexts(fields.tags),
    note: readOrNull(fields.note, (text) => readText(text, MAX_NOTE)),
    before: readOrNull(fields.before, (level) => readOneOf(level, RECHARGES)),
    recharged: readOrNull(fields.recharged, (level) => readOneOf(level, RECHARGES)),
  });
  return isComplete(fields, edit) ? edit : undefined;
}

export function readRunningEdit(value: unknown): RunningEdit | undefined {
  const fields = readFields(value);
  if (!fields) return undefined;
  const edit: RunningEdit = definedFields({
    startedAtMs: readInstantMs(fields.startedAtMs),
    kind: readOneOf(fields.kind, KINDS),
    activity: readOrNull(fields.activity, (text) => readText(text, MAX_ACTIVITY)),
  });
  return isComplete(fields, edit) ? edit : undefined;
}

export function readForgottenAnswer(value: unknown): ForgottenAnswer | undefined {
  const fields = readFields(value);
  const type = readOneOf(fields?.type, ['planned-end', 'ended', 'still-going', 'discard'] as const);
  if (type !== 'ended') return type && { type };
  const endedAtMs = readInstantMs(fields?.endedAtMs);
  return endedAtMs === undefined ? undefined : { type, endedAtMs };
}

export function readRestDraft(value: unknown): RestDraft | undefined {
  const fields = readFields(value);
  const goalId = readId(fields?.goalId);
  const from = readText(fields?.from, DATE_LENGTH);
  const why = readOneOf(fields?.why, REST_REASONS);
  if (!fields || !goalId || !from || !why) return undefined;
  const draft: RestDraft = {
    goalId,
    from,
    why,
    ...definedFields({ to: readText(fields.to, DATE_LENGTH) }),
  };
  return fields.to === undefined || draft.to !== undefined ? draft : undefined;
}

export function readGoalDraft(value: unknown): GoalDraft | undefined {
  const fields = readFields(value);
  const kind = readOneOf(fields?.kind, KINDS);
  const measure = readOneOf(fields?.measure, MEASURES);
  // A list that is missing is not an empty one, which would delete the plans of the goal.
  if (!fields || !kind || !measure || !Array.isArray(fields.plans)) return undefined;
  const plans = readList(fields.plans, MAX_PLANS).map(readPlanDraft);
  if (plans.includes(undefined)) return undefined;
  return {
    title: readText(fields.title, MAX_TEXT) ?? '',
    kind,
    measure,
    target: typeof fields.target === 'number' ? fields.target : Number.NaN,
    plans: plans.filter((plan) => plan !== undefined),
    ...definedFields({
      atMost: readFinite(fields.atMost),
      period: readOneOf(fields.period, PERIOD_KINDS),
      from: readOneOf(fields.from, CHANGE_CHOICES),
      tagsAny: readTexts(fields.tagsAny),
      minSessionMinutes: readFinite(fields.minSessionMinutes),
    }),
  };
}

function readPlanDraft(value: unknown): PlanDraft | undefined {
  const fields = readFields(value);
  const id = readId(fields?.id);
  if (!fields || !id) return undefined;
  const time = readText(fields.time, MAX_TEXT) ?? '';
  return {
    id,
    weekdays: readWeekdays(fields.weekdays),
    time,
    minutes: typeof fields.minutes === 'number' ? fields.minutes : Number.NaN,
    ...definedFields({
      window: fields.window === null ? null : parseWindow(fields.window, time),
    }),
  };
}

const readFinite = (value: unknown) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

function readOrNull<T>(
  value: unknown,
  read: (value: unknown) => T | undefined,
): T | null | undefined {
  return value === null ? null : read(value);
}

function readTexts(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return readList(value, MAX_TAGS)
    .map((text) => readText(text, MAX_ACTIVITY))
    .filter((text) => text !== undefined);
}

/** Whether each field that the message has could be read. */
function isComplete(fields: object, edit: object): boolean {
  return Object.entries(fields).every(
    ([key, value]) => value === undefined || Object.hasOwn(edit, key),
  );
}
