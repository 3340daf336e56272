import { liveQuery } from 'dexie';
import type { Goal } from '../core/goal/goal';
import type { Plan } from '../core/goal/plan';
import { LOG_DAYS, type LogEntry } from '../core/reminder/log';
import type { Settings } from '../core/settings/settings';
import type { Database } from './database';
import { readGoals, readPlans, readReminderLog, readSettings } from './read-rows';
import { withStore } from './with-store';

/** All that the dashboard shows, as it is stored. */
export interface DashboardRecords {
  settings: Settings;
  goals: Goal[];
  plans: Plan[];
  /** What became of reminders in the last 30 days, the latest first. */
  log: LogEntry[];
}

const DAY_MS = 86_400_000;

/**
 * Reads the dashboard's records now and whenever one of them changes, in this page or in the worker.
 *
 * @param onError the store could not be read; it is asked again with the next change only
 * @returns stops watching
 */
export function watchDashboard(
  nowMs: number,
  onData: (records: DashboardRecords) => void,
  onError: (error: unknown) => void,
): () => void {
  const sinceMs = nowMs - LOG_DAYS * DAY_MS;
  const query = liveQuery(() => withStore((database) => readDashboard(database, sinceMs)));
  const subscription = query.subscribe({ next: onData, error: onError });
  return () => subscription.unsubscribe();
}

function readDashboard(database: Database, sinceMs: number): PromiseLike<DashboardRecords> {
  return database.transaction('r', database.tables, async () => {
    const [settings, goals, plans, log] = await Promise.all([
      readSettings(database),
      readGoals(database),
      readPlans(database),
      readReminderLog(database, sinceMs),
    ]);
    return { settings, goals, plans, log };
  });
}
