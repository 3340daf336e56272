import type { Lookup } from '../core/command/lookup';
import type { World } from '../core/command/world';
import { parseReminderState } from '../core/reminder/parse-reminder-state';
import { parseSession } from '../core/session/parse-session';
import type { Session } from '../core/session/session';
import { dateAt } from '../core/time/day';
import { parseTipMark } from '../core/tip/tip';
import { parseOperation } from '../core/undo/operation';
import type { Database } from './database';
import {
  readGoals,
  readPlans,
  readRests,
  readRunning,
  readSessionsAround,
  readSessionsSince,
  readSettings,
  readTrash,
  REMINDER_STATE_ROW,
} from './read-rows';
import { getRow } from './record-rows';

/** A goal by the month looks at all of its month. */
const RECENT_MS = 32 * 86_400_000;

/** What is stored and needed for one decision, in one transaction. */
export async function readWorld(database: Database, nowMs: number, lookup: Lookup): Promise<World> {
  const sinceMs = nowMs - RECENT_MS;
  const [settings, goals, plans, rests, recent, running, stateRow, sessionRow, markRow, reversal] =
    await Promise.all([
      readSettings(database),
      readGoals(database),
      readPlans(database),
      readRests(database),
      readSessionsSince(database, sinceMs, dateAt(sinceMs, 'UTC', 0)),
      readRunning(database),
      database.singles.get(REMINDER_STATE_ROW),
      lookup.sessionId === undefined ? undefined : database.sessions.get(lookup.sessionId),
      lookup.tipId === undefined ? undefined : database.tipMarks.get(lookup.tipId),
      readReversal(database, lookup),
    ]);
  const session = parseSession(sessionRow);
  const isDeleted = session?.deletedAtMs !== undefined;
  const trash = lookup.hasTrash ? await readTrash(database) : isDeleted ? [session] : [];
  const nearby = await readNearby(database, lookup, session);
  const tipMark = parseTipMark(markRow);
  return {
    settings,
    goals,
    plans,
    rests,
    recent,
    reminderState: parseReminderState(stateRow, nowMs),
    ...(running && { running }),
    ...(session && !isDeleted && { session }),
    ...(trash.length > 0 && { trash }),
    ...(nearby && { nearby }),
    ...(tipMark && { tipMark }),
    ...(reversal && { reversal }),
  };
}

async function readNearby(
  database: Database,
  { nearby }: Lookup,
  session: Session | undefined,
): Promise<Session[] | undefined> {
  if (!nearby) return undefined;
  const own = session?.shape === 'interval' ? [session.startedAtMs, session.endedAtMs] : [];
  const { fromMs, untilMs } = nearby;
  const ends = [...own, fromMs, untilMs].filter((ms) => ms !== undefined);
  if (ends.length === 0) return [];
  return readSessionsAround(database, Math.min(...ends), Math.max(...ends));
}

async function readReversal(
  database: Database,
  { operationId }: Lookup,
): Promise<World['reversal']> {
  if (operationId === undefined) return undefined;
  const operation = parseOperation(await database.operations.get(operationId));
  if (!operation) return undefined;
  const rows = operation.rows.map(({ table, key }) => getRow(database, table, key));
  return { operation, rows: await Promise.all(rows) };
}
