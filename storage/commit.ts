import type { Decision } from '../core/command/decide';
import type { Change, World } from '../core/command/world';
import { LOG_DAYS } from '../core/reminder/log';
import { parseReminderState } from '../core/reminder/parse-reminder-state';
import { parseSession } from '../core/session/parse-session';
import { parseTipMark } from '../core/tip/tip';
import type { Database, StoredRow } from './database';
import { readInstall, writeInstall, type Install } from './install';
import {
  readGoals,
  readPlans,
  readRunning,
  readSettings,
  REMINDER_STATE_ROW,
  RUNNING_ROW,
  SETTINGS_ROW,
} from './read-rows';
import { withStore } from './with-store';

/** What to look up beside what every decision needs. */
export interface Lookup {
  sessionId?: string;
  tipId?: string;
}

/** The decision that was written, and what the caller needs to carry it out. */
export interface Committed {
  decision: Decision;
  install: Install;
}

const DAY_MS = 86_400_000;

/**
 * Reads the world, decides, and writes all that follows, in one transaction: two callers at once
 * decide one after the other, and a kill in the middle leaves nothing half done.
 *
 * @param fresh what a first run stores about itself
 * @throws {StoreError} nothing was changed
 */
export function commit(
  decide: (world: World) => Decision,
  nowMs: number,
  fresh: Install,
  lookup: Lookup = {},
): Promise<Committed> {
  return withStore((database) =>
    database.transaction('rw', database.tables, async () => {
      const install = (await readInstall(database)) ?? fresh;
      if (install === fresh) await writeInstall(database, fresh);
      const decision = decide(await readWorld(database, nowMs, lookup));
      await write(database, decision, nowMs);
      return { decision, install };
    }),
  );
}

async function readWorld(database: Database, nowMs: number, lookup: Lookup): Promise<World> {
  const [settings, goals, plans, running, stateRow, sessionRow, markRow] = await Promise.all([
    readSettings(database),
    readGoals(database),
    readPlans(database),
    readRunning(database),
    database.singles.get(REMINDER_STATE_ROW),
    lookup.sessionId === undefined ? undefined : database.sessions.get(lookup.sessionId),
    lookup.tipId === undefined ? undefined : database.tipMarks.get(lookup.tipId),
  ]);
  const session = parseSession(sessionRow);
  const tipMark = parseTipMark(markRow);
  return {
    settings,
    goals,
    plans,
    reminderState: parseReminderState(stateRow, nowMs),
    ...(running && { running }),
    ...(session && session.deletedAtMs === undefined && { session }),
    ...(tipMark && { tipMark }),
  };
}

async function write(database: Database, decision: Decision, nowMs: number): Promise<void> {
  for (const change of decision.changes) await writeChange(database, change);
  await database.singles.put({ key: REMINDER_STATE_ROW, ...decision.state });
  if (decision.log.length === 0) return;
  await database.reminderLog.bulkAdd(decision.log.map((entry) => ({ ...entry })));
  await database.reminderLog.where('atMs').below(nowMs - LOG_DAYS * DAY_MS).delete();
}

async function writeChange(database: Database, change: Change): Promise<void> {
  switch (change.table) {
    case 'running':
      if (change.put) await database.running.put(rowOf(change.put));
      else await database.running.delete(RUNNING_ROW);
      return;
    case 'settings':
      await database.singles.put({ key: SETTINGS_ROW, ...change.put });
      return;
    case 'sessions':
    case 'goals':
    case 'plans':
    case 'tipMarks':
      await database[change.table].put(rowOf(change.put));
  }
}

const rowOf = (record: object): StoredRow => ({ ...record });
