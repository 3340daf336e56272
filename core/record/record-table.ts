import type { Goal } from '../goal/goal';
import { parseGoal } from '../goal/parse-goal';
import { parsePlan } from '../goal/parse-plan';
import type { Plan } from '../goal/plan';
import { parseRest, type Rest } from '../goal/rest';
import { parseRunningSession } from '../session/parse-running-session';
import { parseSession } from '../session/parse-session';
import type { RunningSession } from '../session/running-session';
import type { AmountSession, IntervalSession } from '../session/session';
import { parseSettings } from '../settings/parse-settings';
import type { Settings } from '../settings/settings';
import { parseTipMark, type TipMark } from '../tip/tip';
import { readFields } from '../untrusted/read';

/** A record as it is stored: plain fields, some of which only another version may know. */
export type Row = Readonly<Record<string, unknown>>;

/** Everything that a person makes and that is theirs: what an undo and a backup know. */
export const RECORD_TABLES = [
  'settings',
  'goals',
  'plans',
  'rests',
  'sessions',
  'running',
  'tipMarks',
] as const;
export type RecordTable = (typeof RECORD_TABLES)[number];

/** The key of the one row of settings, and of the one running session. */
export const SETTINGS_KEY = 'settings';

/** The field that names a record among those of its table. */
export const KEY_FIELDS: Record<RecordTable, string> = {
  settings: 'key',
  goals: 'id',
  plans: 'id',
  rests: 'id',
  sessions: 'id',
  running: 'key',
  tipMarks: 'tipId',
};

const PARSERS: Record<RecordTable, (row: unknown) => object | undefined> = {
  settings: (row) => readFields(row) && { key: SETTINGS_KEY, ...parseSettings(row) },
  goals: parseGoal,
  plans: parsePlan,
  rests: parseRest,
  sessions: parseSession,
  running: parseRunningSession,
  tipMarks: parseTipMark,
};

/** What this version knows of a row, repaired; `undefined` when it is no record of the table. */
export function parseRecord(table: RecordTable, row: unknown): Row | undefined {
  return PARSERS[table](row) as Row | undefined;
}

/** Fields of records by table: complete, or this file does not compile. */
const KNOWN_FIELDS: Record<RecordTable, Readonly<Record<string, true>>> = {
  settings: {
    key: true,
    updatedAtMs: true,
    reminders: true,
    dayStartHour: true,
    firstWeekday: true,
  } satisfies Known<Settings>,
  goals: {
    id: true,
    title: true,
    kind: true,
    tagsAny: true,
    state: true,
    archivedSpans: true,
    versions: true,
    revision: true,
    createdAtMs: true,
    updatedAtMs: true,
    deletedAtMs: true,
  } satisfies Known<Goal>,
  plans: {
    id: true,
    goalId: true,
    weekdays: true,
    time: true,
    minutes: true,
    window: true,
    revision: true,
    createdAtMs: true,
    updatedAtMs: true,
    deletedAtMs: true,
  } satisfies Known<Plan>,
  rests: {
    id: true,
    goalId: true,
    from: true,
    to: true,
    why: true,
    revision: true,
    createdAtMs: true,
    updatedAtMs: true,
    deletedAtMs: true,
  } satisfies Known<Rest>,
  sessions: {
    id: true,
    kind: true,
    zone: true,
    source: true,
    planId: true,
    activity: true,
    tags: true,
    note: true,
    before: true,
    recharged: true,
    revision: true,
    createdAtMs: true,
    updatedAtMs: true,
    deletedAtMs: true,
    shape: true,
    startedAtMs: true,
    endedAtMs: true,
    pausedMs: true,
    date: true,
    amountMs: true,
  } satisfies Known<IntervalSession & Omit<AmountSession, 'shape'>>,
  running: {
    key: true,
    id: true,
    kind: true,
    startedAtMs: true,
    pausedAtMs: true,
    pausedMs: true,
    plannedMs: true,
    zone: true,
    planId: true,
    activity: true,
    revision: true,
    stillGoingAtMs: true,
  } satisfies Known<RunningSession>,
  tipMarks: {
    tipId: true,
    favourite: true,
    notForMe: true,
    notForMeOn: true,
    triedOn: true,
    helped: true,
    shownOn: true,
    updatedAtMs: true,
  } satisfies Known<TipMark>,
};

type Known<T> = { [K in keyof Required<T>]: true } & Readonly<Record<string, true>>;

/** The fields of a row that this version does not know; they are another version's to judge. */
export function unknownFields(table: RecordTable, row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).filter(([key]) => !Object.hasOwn(KNOWN_FIELDS[table], key)),
  );
}
