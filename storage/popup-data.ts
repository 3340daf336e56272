import { liveQuery } from 'dexie';
import type { Goal } from '../core/goal/goal';
import type { Plan } from '../core/goal/plan';
import type { Rest } from '../core/goal/rest';
import { parseReminderState } from '../core/reminder/parse-reminder-state';
import type { ReminderState } from '../core/reminder/reminder-state';
import type { RunningSession } from '../core/session/running-session';
import type { Session } from '../core/session/session';
import type { Settings } from '../core/settings/settings';
import { dateAt } from '../core/time/day';
import type { TipMark } from '../core/tip/tip';
import type { Database } from './database';
import { readInstall, type Install } from './install';
import {
  readGoals,
  readPlans,
  readRests,
  readRunning,
  readSessionsSince,
  readSettings,
  readTipMarks,
  REMINDER_STATE_ROW,
} from './read-rows';
import { withStore } from './with-store';

/** All that the popup shows, as it is stored. */
export interface PopupRecords {
  settings: Settings;
  /** Active and archived ones, oldest first. */
  goals: Goal[];
  plans: Plan[];
  rests: readonly Rest[];
  /** Sessions since the instant that was asked for. */
  sessions: Session[];
  running?: RunningSession;
  reminderState: ReminderState;
  tipMarks: TipMark[];
  /** Absent until the worker has run once. */
  install?: Install;
}

/**
 * Reads the popup's records now and whenever one of them changes, in this page or in the worker.
 *
 * @param range sessions are read from `sinceMs` on; `nowMs` is for a person who has no state yet
 * @param onError the store could not be read; it is asked again with the next change only
 * @returns stops watching
 */
export function watchPopup(
  range: { sinceMs: number; nowMs: number },
  onData: (records: PopupRecords) => void,
  onError: (error: unknown) => void,
): () => void {
  const query = liveQuery(() => withStore((database) => readPopup(database, range)));
  const subscription = query.subscribe({ next: onData, error: onError });
  return () => subscription.unsubscribe();
}

function readPopup(
  database: Database,
  { sinceMs, nowMs }: { sinceMs: number; nowMs: number },
): PromiseLike<PopupRecords> {
  return database.transaction('r', database.tables, async () => {
    const [settings, goals, plans, rests, sessions, running, stateRow, tipMarks, install] =
      await Promise.all([
        readSettings(database),
        readGoals(database),
        readPlans(database),
        readRests(database),
        readSessionsSince(database, sinceMs, dateAt(sinceMs, 'UTC', 0)),
        readRunning(database),
        database.singles.get(REMINDER_STATE_ROW),
        readTipMarks(database),
        readInstall(database),
      ]);
    const reminderState = parseReminderState(stateRow, nowMs);
    return {
      settings,
      goals,
      plans,
      rests,
      sessions,
      reminderState,
      tipMarks,
      ...(running && { running }),
      ...(install && { install }),
    };
  });
}
