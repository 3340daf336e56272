import { liveQuery } from 'dexie';
import { parseSession } from '../core/session/parse-session';
import type { Session } from '../core/session/session';
import { parseOperation, type Operation } from '../core/undo/operation';
import { withStore } from './with-store';

/** Everything that the history page shows, as it is stored. */
export interface HistoryRecords {
  /** All sessions, without the deleted ones. */
  sessions: Session[];
  /** Deleted sessions, the latest first. */
  trash: Session[];
  /** What the person did, the latest first. */
  operations: Operation[];
}

/**
 * Reads the history now and whenever it changes, in this page or in the worker.
 *
 * @returns stops watching
 */
export function watchHistory(
  onData: (records: HistoryRecords) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(readHistory).subscribe({ next: onData, error: onError });
  return () => subscription.unsubscribe();
}

/** All sessions, the trash and the list of operations, in one transaction. */
export function readHistory(): Promise<HistoryRecords> {
  return withStore((database) =>
    database.transaction('r', [database.sessions, database.operations], async () => {
      const [sessionRows, operationRows] = await Promise.all([
        database.sessions.toArray(),
        database.operations.toArray(),
      ]);
      const all = sessionRows.map(parseSession).filter((session) => session !== undefined);
      const operations = operationRows.map(parseOperation);
      return {
        sessions: all.filter((session) => session.deletedAtMs === undefined),
        trash: all
          .filter((session) => session.deletedAtMs !== undefined)
          .toSorted((a, b) => (b.deletedAtMs ?? 0) - (a.deletedAtMs ?? 0)),
        operations: operations.filter((each) => each !== undefined).toReversed(),
      };
    }),
  );
}
