import { MAX_ACTIVITY, MAX_NOTE } from '../session/parse-session';
import { KINDS, RECHARGES } from '../session/session';
import {
  definedFields,
  readFields,
  readId,
  readInstantMs,
  readInteger,
  readNumber,
  readOneOf,
  readText,
  type Fields,
} from '../untrusted/read';
import type { Command } from './command';
import {
  readForgottenAnswer,
  readGoalDraft,
  readOnOverlap,
  readRestDraft,
  readRunningEdit,
  readSessionEdit,
  readTime,
} from './parse-draft';

/** Longer than any real form sends; the rules of what a person may enter are in `applyCommand`. */
const MAX_MINUTES = 1_000_000;

type Reader = (fields: Fields) => Command | undefined;

const READERS: { [Type in Command['type']]: Reader } = {
  look: () => ({ type: 'look' }),
  'start-session': (fields) => {
    const sessionId = readId(fields.sessionId);
    const kind = readOneOf(fields.kind, KINDS);
    const options = definedFields({
      plannedMinutes: readMinutes(fields.plannedMinutes),
      startedAtMs: readInstantMs(fields.startedAtMs),
      activity: readText(fields.activity, MAX_ACTIVITY),
    });
    return sessionId && kind ? { type: 'start-session', sessionId, kind, ...options } : undefined;
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
    const onOverlap = readOnOverlap(fields.onOverlap);
    return sessionId && time
      ? { type: 'log-time', sessionId, time, ...definedFields({ onOverlap }) }
      : undefined;
  },
  'edit-session': (fields) => {
    const sessionId = readId(fields.sessionId);
    const edit = readSessionEdit(fields.edit);
    const onOverlap = readOnOverlap(fields.onOverlap);
    return sessionId && edit
      ? { type: 'edit-session', sessionId, edit, ...definedFields({ onOverlap }) }
      : undefined;
  },
  'delete-session': (fields) => aboutSession('delete-session', fields),
  'restore-session': (fields) => aboutSession('restore-session', fields),
  'empty-trash': () => ({ type: 'empty-trash' }),
  'pause-session': (fields) => aboutSession('pause-session', fields),
  'resume-session': (fields) => aboutSession('resume-session', fields),
  'change-running': (fields) => {
    const sessionId = readId(fields.sessionId);
    const edit = readRunningEdit(fields.edit);
    return sessionId && edit ? { type: 'change-running', sessionId, edit } : undefined;
  },
  'answer-forgotten': (fields) => {
    const sessionId = readId(fields.sessionId);
    const answer = readForgottenAnswer(fields.answer);
    return sessionId && answer ? { type: 'answer-forgotten', sessionId, answer } : undefined;
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
  'answer-absence': () => ({ type: 'answer-absence' }),
  'save-goal': (fields) => {
    const goalId = readId(fields.goalId);
    const draft = readGoalDraft(fields.draft);
    return goalId && draft ? { type: 'save-goal', goalId, draft } : undefined;
  },
  'archive-goal': (fields) => aboutGoal('archive-goal', fields),
  'restore-goal': (fields) => aboutGoal('restore-goal', fields),
  'delete-goal': (fields) => aboutGoal('delete-goal', fields),
  'save-rest': (fields) => {
    const restId = readId(fields.restId);
    const draft = readRestDraft(fields.draft);
    return restId && draft ? { type: 'save-rest', restId, draft } : undefined;
  },
  'delete-rest': (fields) => {
    const restId = readId(fields.restId);
    return restId ? { type: 'delete-rest', restId } : undefined;
  },
  undo: (fields) => aboutOperation('undo', fields),
  redo: (fields) => aboutOperation('redo', fields),
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

/** Commands that name a session and nothing else, and those that name a goal. */
type SessionAlone =
  | 'end-session'
  | 'discard-session'
  | 'delete-session'
  | 'restore-session'
  | 'pause-session'
  | 'resume-session';
type GoalAlone = 'archive-goal' | 'restore-goal' | 'delete-goal';

function aboutSession(type: SessionAlone, fields: Fields): Command | undefined {
  const sessionId = readId(fields.sessionId);
  return sessionId ? { type, sessionId } : undefined;
}

function aboutGoal(type: GoalAlone, fields: Fields): Command | undefined {
  const goalId = readId(fields.goalId);
  return goalId ? { type, goalId } : undefined;
}

function aboutOperation(type: 'undo' | 'redo', fields: Fields): Command | undefined {
  const operationId = readInteger(fields.operationId, 1, Number.MAX_SAFE_INTEGER);
  return operationId === undefined ? undefined : { type, operationId };
}
