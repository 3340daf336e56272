import type { Goal } from '../goal/goal';
import { parseGoal } from '../goal/parse-goal';
import { parsePlan } from '../goal/parse-plan';
import type { Plan } from '../goal/plan';
import { parseRest, type Rest } from '../goal/rest';
import { standingOf } from '../goal/standing';
import type { ReminderContext, Seen, Standing } from '../reminder/reminder-context';
import type { ReminderState } from '../reminder/reminder-state';
import { parseRunningSession } from '../session/parse-running-session';
import type { RunningSession } from '../session/running-session';
import type { Session } from '../session/session';
import { parseSettings } from '../settings/parse-settings';
import type { Settings } from '../settings/settings';
import type { TipMark } from '../tip/tip';
import { dateAt, type Zone } from '../time/day';
import { weekOf, type FirstWeekday } from '../time/week';
import type { Operation, RowChange } from '../undo/operation';
import type { Row as StoredRow } from '../record/record-table';

/** What is stored and needed to decide about one event or command. Deleted records are left out. */
export interface World {
  settings: Settings;
  goals: readonly Goal[];
  plans: readonly Plan[];
  rests: readonly Rest[];
  /** Sessions of the last weeks, as far as the standing of the goals depends on them. */
  recent: readonly Session[];
  running?: RunningSession;
  reminderState: ReminderState;
  /** The session that a command names, if there is one. */
  session?: Session;
  /** Sessions that may lie over the time of a command, of both kinds, where it asks for them. */
  nearby?: readonly Session[];
  /** Deleted sessions: the one that a command names, or all of them where it asks for all. */
  trash?: readonly Session[];
  /** The mark of the tip that a command names, if there is one. */
  tipMark?: TipMark;
  /** The operation that an undo or redo names, and its rows as they are stored, in its order. */
  reversal?: { operation: Operation; rows: readonly (StoredRow | null)[] };
}

/** Where and when a decision is made. */
export interface Moment {
  nowMs: number;
  zone: Zone;
  /** First weekday of the browser's locale; the person's own choice goes before it. */
  firstWeekday: FirstWeekday;
  /** Whether the browser sees the person at the machine. */
  seen?: Seen;
}

/** One record to be written, the running session to be removed, or any row as it was or gone. */
export type Change =
  | { table: 'sessions'; put: Session }
  | { table: 'goals'; put: Goal }
  | { table: 'plans'; put: Plan }
  | { table: 'running'; put: RunningSession | null }
  | { table: 'tipMarks'; put: TipMark }
  | { table: 'rests'; put: Rest }
  | { table: 'settings'; put: Settings }
  | ({ table: 'rows'; put?: never } & RowChange);

/** The world after the changes, as far as the reminder engine looks at it. */
export function withChanges(world: World, changes: readonly Change[]): World {
  return changes.reduce(withChange, world);
}

function withChange(world: World, change: Change): World {
  switch (change.table) {
    case 'goals':
      return { ...world, goals: withRow(world.goals, change.put) };
    case 'plans':
      return { ...world, plans: withRow(world.plans, change.put) };
    case 'settings':
      return { ...world, settings: change.put };
    case 'running': {
      const { running: _before, ...rest } = world;
      return change.put ? { ...rest, running: change.put } : rest;
    }
    case 'rests':
      return { ...world, rests: withRow(world.rests, change.put) };
    case 'rows':
      return withRowChange(world, change);
    case 'sessions':
    case 'tipMarks':
      return world;
  }
}

/** A row as it was stored: what this version can read of it, or none. */
function withRowChange(world: World, { of, key, row }: RowChange): World {
  switch (of) {
    case 'settings':
      return { ...world, settings: parseSettings(row) };
    case 'running': {
      const { running: _before, ...rest } = world;
      const running = parseRunningSession(row);
      return running ? { ...rest, running } : rest;
    }
    case 'goals':
      return { ...world, goals: withRecord(world.goals, key, parseGoal(row)) };
    case 'plans':
      return { ...world, plans: withRecord(world.plans, key, parsePlan(row)) };
    case 'rests':
      return { ...world, rests: withRecord(world.rests, key, parseRest(row)) };
    case 'sessions':
    case 'tipMarks':
      return world;
  }
}

function withRecord<T extends { id: string; deletedAtMs?: number }>(
  records: readonly T[],
  key: string,
  record: T | undefined,
): T[] {
  return record ? withRow(records, record) : records.filter((each) => each.id !== key);
}

function withRow<Row extends { id: string; deletedAtMs?: number }>(
  rows: readonly Row[],
  put: Row,
): Row[] {
  const others = rows.filter((row) => row.id !== put.id);
  return put.deletedAtMs === undefined ? [...others, put] : others;
}

export function reminderContextOf(world: World, moment: Moment): ReminderContext {
  const { nowMs, zone, firstWeekday, seen } = moment;
  const active = new Set(
    world.goals.filter((goal) => goal.state === 'active').map((goal) => goal.id),
  );
  return {
    nowMs,
    zone,
    settings: world.settings,
    firstWeekday: world.settings.firstWeekday ?? firstWeekday,
    standing: standingAt(world, moment),
    plans: world.plans.filter((plan) => active.has(plan.goalId)),
    ...(world.running && { running: world.running }),
    ...(seen && { seen }),
  };
}

function standingAt(world: World, { nowMs, zone, firstWeekday }: Moment): Standing {
  const { dayStartHour, firstWeekday: chosen = firstWeekday } = world.settings;
  const today = dateAt(nowMs, zone, dayStartHour);
  const week = weekOf(today, chosen);
  const { goals, recent, rests } = world;
  return standingOf(goals, recent, { week, today, dayStartHour, rests }, false);
}
