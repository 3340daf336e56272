import { parseGoal } from '../core/goal/parse-goal';
import { parsePlan } from '../core/goal/parse-plan';
import { parseRest } from '../core/goal/rest';
import type { LogEntry } from '../core/reminder/log';
import { parseLogEntry } from '../core/reminder/parse-log-entry';
import { parseRunningSession } from '../core/session/parse-running-session';
import { parseSession } from '../core/session/parse-session';
import { MAX_SESSION_MS, type Session } from '../core/session/session';
import { parseSettings } from '../core/settings/parse-settings';
import { parseTipMark } from '../core/tip/tip';
import type { Database, StoredRow } from './database';

const RUNNING_ROW = 'running';
export const SETTINGS_ROW = 'settings';
export const REMINDER_STATE_ROW = 'reminder-state';
export const INSTALL_ROW = 'install';

/**
 * Rows that can be read, without the deleted ones. A row that cannot be read is left in the store as
 * it is: a later version may know what to make of it.
 */
function readRows<T extends object>(
  rows: readonly StoredRow[],
  parse: (row: unknown) => T | undefined,
): T[] {
  return rows
    .map(parse)
    .filter((record) => record !== undefined)
    .filter((record) => !('deletedAtMs' in record));
}

export async function readGoals(database: Database) {
  const goals = readRows(await database.goals.toArray(), parseGoal);
  return goals.toSorted((a, b) => a.createdAtMs - b.createdAtMs || (a.id < b.id ? -1 : 1));
}

export async function readPlans(database: Database) {
  return readRows(await database.plans.toArray(), parsePlan);
}

export async function readRests(database: Database) {
  return readRows(await database.rests.toArray(), parseRest);
}

export async function readRunning(database: Database) {
  return parseRunningSession(await database.running.get(RUNNING_ROW));
}

export async function readSettings(database: Database) {
  return parseSettings(await database.singles.get(SETTINGS_ROW));
}

export async function readTipMarks(database: Database) {
  return readRows(await database.tipMarks.toArray(), parseTipMark);
}

/** What became of reminders since an instant, the latest first. */
export async function readReminderLog(database: Database, sinceMs: number): Promise<LogEntry[]> {
  const rows = await database.reminderLog.where('atMs').aboveOrEqual(sinceMs).toArray();
  return rows
    .toReversed()
    .map(parseLogEntry)
    .filter((entry) => entry !== undefined);
}

/** Sessions that may reach into a span of time, without the deleted ones. */
export async function readSessionsAround(
  database: Database,
  fromMs: number,
  untilMs: number,
): Promise<Session[]> {
  const rows = database.sessions.where('startedAtMs').between(fromMs - MAX_SESSION_MS, untilMs);
  return readRows(await rows.toArray(), parseSession);
}

/** Deleted sessions, the latest first. */
export async function readTrash(database: Database): Promise<Session[]> {
  const rows = await database.sessions.where('deletedAtMs').above(0).toArray();
  return rows
    .toReversed()
    .map(parseSession)
    .filter((session) => session !== undefined);
}

/** Sessions that reach into the time since an instant, and amounts of the dates since its date. */
export async function readSessionsSince(
  database: Database,
  sinceMs: number,
  sinceDate: string,
): Promise<Session[]> {
  const [intervals, amounts] = await Promise.all([
    database.sessions
      .where('startedAtMs')
      .aboveOrEqual(sinceMs - MAX_SESSION_MS)
      .toArray(),
    database.sessions.where('date').aboveOrEqual(sinceDate).toArray(),
  ]);
  const sessions = readRows([...intervals, ...amounts], parseSession).filter(
    (session) => session.shape === 'amount' || session.endedAtMs > sinceMs,
  );
  // A row that has both clock times and a date was found twice.
  return [...new Map(sessions.map((session) => [session.id, session])).values()];
}
