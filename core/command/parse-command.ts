import { MEASURES } from '../goal/goal';
import { readWeekdays } from '../goal/parse-plan';
import { MAX_NOTE } from '../session/parse-session';
import { KINDS, RECHARGES } from '../session/session';
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
  type Fields,
} from '../untrusted/read';
import type { Command, GoalDraft, PlanDraft, TimeDraft } from './command';

/** Longer than any real form sends; the rules of what a person may enter are in `applyCommand`. */
const MAX_TEXT = 2000;
const MAX_PLANS = 50;
const MAX_MINUTES = 1_000_000;

type Reader = (fields: Fields) => Command | undefined;

const READERS: { [Type in Command['type']]: Reader } = {
  look: () => ({ type: 'look' }),
  'start-session': (fields) => {
    const sessionId = readId(fields.sessionId);
    const kind = readOneOf(fields.kind, KINDS);
    const plannedMinutes = readMinutes(fields.plannedMinutes);
    return sessionId && kind
      ? { type: 'start-session', sessionId, kind, ...definedFields({ plannedMinutes }) }
      : undefined;
  },
  'extend-session': (fields) => {
    const sessionId = readId(fields.sessionId);
    const minutes = readMinutes(fields.minutes);
    const revision = readInteger(fields.revision, 0, Number.MAX_SAFE_INTEGER);
    return sessionId && minutes
      ? { type: 'extend-session', sessionId, minutes, ...definedFields({ revision }) }
      : undefined;
  },
  'end-session': (fields) => aboutSession('end-session', fields),
  'discard-session': (fields) => aboutSession('discard-session', fields),
  'rate-session': (fields) => {
    const sessionId = readId(fields.sessionId);
    const recharged = readOneOf(fields.recharged, RECHARGES);
    const note = readText(fields.note, MAX_NOTE);
    return sessionId
      ? { type: 'rate-session', sessionId, ...definedFields({ recharged, note }) }
      : undefined;
  },
  'log-time': (fields) => {
    const sessionId = readId(fields.sessionId);
    const time = readTime(fields.time);
    return sessionId && time ? { type: 'log-time', sessionId, time } : undefined;
  },
  snooze: (fields) => {
    const minutes = readMinutes(fields.minutes);
    return minutes ? { type: 'snooze', minutes } : undefined;
  },
  'put-off-today': () => ({ type: 'put-off-today' }),
  pause: (fields) => {
    const untilMs = fields.untilMs === null ? null : readInstantMs(fields.untilMs);
    return untilMs === undefined ? undefined : { type: 'pause', untilMs };
  },
  resume: () => ({ type: 'resume' }),
  'save-goal': (fields) => {
    const goalId = readId(fields.goalId);
    const draft = readGoalDraft(fields.draft);
    return goalId && draft ? { type: 'save-goal', goalId, draft } : undefined;
  },
  'archive-goal': (fields) => aboutGoal('archive-goal', fields),
  'restore-goal': (fields) => aboutGoal('restore-goal', fields),
  'mark-tip': (fields) => {
    const tipId = readId(fields.tipId);
    const flags = definedFields({
      favourite: readOneOf(fields.favourite, [true, false]),
      notForMe: readOneOf(fields.notForMe, [true, false]),
    });
    return tipId ? { type: 'mark-tip', tipId, ...flags } : undefined;
  },
  'save-settings': (fields) =>
    readFields(fields.settings) && { type: 'save-settings', settings: fields.settings },
};

/** A command from a message, built field by field; `undefined` when it is none of this version. */
export function parseCommand(value: unknown): Command | undefined {
  const fields = readFields(value);
  const type = readOneOf(fields?.type, Object.keys(READERS) as Command['type'][]);
  return fields && type ? READERS[type](fields) : undefined;
}

const readMinutes = (value: unknown) => readNumber(value, 1, MAX_MINUTES);

function aboutSession(type: 'end-session' | 'discard-session', fields: Fields) {
  const sessionId = readId(fields.sessionId);
  return sessionId ? { type, sessionId } : undefined;
}

function aboutGoal(type: 'archive-goal' | 'restore-goal', fields: Fields) {
  const goalId = readId(fields.goalId);
  return goalId ? { type, goalId } : undefined;
}

function readTime(value: unknown): TimeDraft | undefined {
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

function readGoalDraft(value: unknown): GoalDraft | undefined {
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
  };
}

function readPlanDraft(value: unknown): PlanDraft | undefined {
  const fields = readFields(value);
  const id = readId(fields?.id);
  if (!fields || !id) return undefined;
  return {
    id,
    weekdays: readWeekdays(fields.weekdays),
    time: readText(fields.time, MAX_TEXT) ?? '',
    minutes: typeof fields.minutes === 'number' ? fields.minutes : Number.NaN,
  };
}
