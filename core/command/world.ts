import type { Goal } from '../goal/goal';
import type { Plan } from '../goal/plan';
import type { ReminderContext } from '../reminder/reminder-context';
import type { Presence, ReminderState } from '../reminder/reminder-state';
import type { RunningSession } from '../session/running-session';
import type { Session } from '../session/session';
import type { Settings } from '../settings/settings';
import type { TipMark } from '../tip/tip';
import type { Zone } from '../time/day';
import type { FirstWeekday } from '../time/week';

/** What is stored and needed to decide about one event or command. Deleted records are left out. */
export interface World {
  settings: Settings;
  goals: readonly Goal[];
  plans: readonly Plan[];
  running?: RunningSession;
  reminderState: ReminderState;
  /** The session that a command names, if there is one. */
  session?: Session;
  /** The mark of the tip that a command names, if there is one. */
  tipMark?: TipMark;
}

/** Where and when a decision is made. */
export interface Moment {
  nowMs: number;
  zone: Zone;
  /** First weekday of the browser's locale; the person's own choice goes before it. */
  firstWeekday: FirstWeekday;
  /** Whether the browser sees the person at the machine. */
  seen?: Presence;
}

/** One row to be written, or the running session to be removed. */
export type Change =
  | { table: 'sessions'; put: Session }
  | { table: 'goals'; put: Goal }
  | { table: 'plans'; put: Plan }
  | { table: 'running'; put: RunningSession | null }
  | { table: 'tipMarks'; put: TipMark }
  | { table: 'settings'; put: Settings };

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
    case 'sessions':
    case 'tipMarks':
      return world;
  }
}

function withRow<Row extends { id: string; deletedAtMs?: number }>(
  rows: readonly Row[],
  put: Row,
): Row[] {
  const others = rows.filter((row) => row.id !== put.id);
  return put.deletedAtMs === undefined ? [...others, put] : others;
}

export function reminderContextOf(world: World, { nowMs, zone, seen }: Moment): ReminderContext {
  const active = new Set(
    world.goals.filter((goal) => goal.state === 'active').map((goal) => goal.id),
  );
  return {
    nowMs,
    zone,
    settings: world.settings,
    plans: world.plans.filter((plan) => active.has(plan.goalId)),
    ...(world.running && { running: world.running }),
    ...(seen && { seen }),
  };
}
