import { dateAt, isPlainDate, isZone, MINUTE_MS, type PlainDateText, type Zone } from '../time/day';
import { readText } from '../untrusted/read';
import { MAX_ACTIVITY, MAX_NOTE } from './parse-session';
import {
  MAX_SESSION_MS,
  MIN_SESSION_MS,
  sessionLengthMs,
  type AmountSession,
  type IntervalSession,
  type Kind,
  type Recharge,
  type Session,
} from './session';
import { sessionDate } from './totals';

/** What a person changed in a session; what is absent was not touched. `null` takes a field away. */
export interface SessionEdit {
  kind?: Kind;
  /** Another shape than before: clock times for an amount, or an amount for clock times. */
  shape?: Session['shape'];
  startedAtMs?: number;
  endedAtMs?: number;
  pausedMinutes?: number;
  date?: PlainDateText;
  minutes?: number;
  zone?: Zone;
  activity?: string | null;
  tags?: string[];
  note?: string | null;
  before?: Recharge | null;
  recharged?: Recharge | null;
}

export type EditRefusal =
  'time-not-valid' | 'in-the-future' | 'ends-before-start' | 'length-out-of-range';

export interface EditContext {
  nowMs: number;
  zone: Zone;
  dayStartHour: number;
}

/** Longest amount that is logged for one date: a whole day. */
const MAX_AMOUNT_MINUTES = 1440;
const MAX_TAGS = 20;

/**
 * The session after an edit, or why it is refused. Only the touched fields are written: a new end
 * leaves the start where it is to the millisecond (goals.md, section 4).
 */
export function editSession(
  session: Session,
  edit: SessionEdit,
  context: EditContext,
): Session | EditRefusal {
  const timed = retime(session, edit, context);
  if (typeof timed === 'string') return timed;
  // What came from another program keeps times that nobody could enter, until they are edited.
  const refusal = isRetimed(edit) ? whyNotTimed(timed, context) : undefined;
  if (refusal) return refusal;
  return {
    ...withTexts(timed, edit),
    revision: session.revision + 1,
    // Later than the creation even on a clock that was set back, which is how "asked" is told.
    updatedAtMs: Math.max(context.nowMs, session.createdAtMs + 1),
  };
}

const isRetimed = (edit: SessionEdit) =>
  [edit.shape, edit.startedAtMs, edit.endedAtMs, edit.pausedMinutes, edit.date, edit.minutes].some(
    (field) => field !== undefined,
  );

function retime(session: Session, edit: SessionEdit, context: EditContext): Session | EditRefusal {
  const shape = edit.shape ?? session.shape;
  const record = { ...session, ...(edit.kind && { kind: edit.kind }) };
  if (edit.zone !== undefined) {
    if (!isZone(edit.zone)) return 'time-not-valid';
    record.zone = edit.zone;
  }
  if (shape === 'amount') return asAmount(record, edit, context);
  return asInterval(record, edit);
}

function asAmount(
  session: Session,
  edit: SessionEdit,
  { dayStartHour }: EditContext,
): AmountSession {
  const amountMs =
    edit.minutes === undefined ? sessionLengthMs(session) : Math.round(edit.minutes * MINUTE_MS);
  const date = edit.date ?? sessionDate(session, dayStartHour);
  if (session.shape === 'amount') return { ...session, date, amountMs };
  const { startedAtMs: _start, endedAtMs: _end, pausedMs: _paused, ...record } = session;
  return { ...record, shape: 'amount', date, amountMs };
}

function asInterval(session: Session, edit: SessionEdit): IntervalSession | EditRefusal {
  const before = session.shape === 'interval' ? session : undefined;
  const startedAtMs = edit.startedAtMs ?? before?.startedAtMs;
  const endedAtMs = edit.endedAtMs ?? before?.endedAtMs;
  if (startedAtMs === undefined || endedAtMs === undefined) return 'time-not-valid';
  const pausedMs =
    edit.pausedMinutes === undefined
      ? (before?.pausedMs ?? 0)
      : Math.round(edit.pausedMinutes * MINUTE_MS);
  const times = { shape: 'interval', startedAtMs, endedAtMs, pausedMs } as const;
  if (session.shape === 'interval') return { ...session, ...times };
  const { date: _date, amountMs: _amount, ...record } = session;
  return { ...record, ...times };
}

/** Why a session cannot have these times, or `undefined`. */
function whyNotTimed(session: Session, context: EditContext): EditRefusal | undefined {
  const { nowMs, zone, dayStartHour } = context;
  if (session.shape === 'amount') {
    if (!isPlainDate(session.date)) return 'time-not-valid';
    if (session.date > dateAt(nowMs, zone, dayStartHour)) return 'in-the-future';
    const isAmount =
      session.amountMs >= MIN_SESSION_MS && session.amountMs <= MAX_AMOUNT_MINUTES * MINUTE_MS;
    return isAmount ? undefined : 'length-out-of-range';
  }
  const spanMs = session.endedAtMs - session.startedAtMs;
  if (session.endedAtMs > nowMs) return 'in-the-future';
  if (spanMs <= 0) return 'ends-before-start';
  const isLength = spanMs <= MAX_SESSION_MS && spanMs - session.pausedMs >= MIN_SESSION_MS;
  return isLength && session.pausedMs >= 0 ? undefined : 'length-out-of-range';
}

function withTexts(session: Session, edit: SessionEdit): Session {
  const { activity, note, before, recharged, ...rest } = session;
  const texts = {
    activity: changedField(activity, edit.activity, (text) => readText(text, MAX_ACTIVITY)),
    note: changedField(note, edit.note, (text) => readText(text, MAX_NOTE)),
    before: changedField(before, edit.before, (level) => level),
    recharged: changedField(recharged, edit.recharged, (level) => level),
  };
  return {
    ...rest,
    ...(texts.activity !== undefined && { activity: texts.activity }),
    ...(texts.note !== undefined && { note: texts.note }),
    ...(texts.before !== undefined && { before: texts.before }),
    ...(texts.recharged !== undefined && { recharged: texts.recharged }),
    tags: edit.tags === undefined ? session.tags : readTags(edit.tags),
  };
}

function changedField<T>(
  before: T | undefined,
  edit: T | null | undefined,
  read: (value: T) => T | undefined,
): T | undefined {
  if (edit === undefined) return before;
  return edit === null ? undefined : read(edit);
}

/** Tags as they are stored: each once, none empty. */
export function readTags(tags: readonly string[]): string[] {
  const texts = tags.slice(0, MAX_TAGS).map((tag) => readText(tag, MAX_ACTIVITY));
  return [...new Set(texts.filter((tag) => tag !== undefined))];
}
