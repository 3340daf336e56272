import { Dexie, type Table } from 'dexie';

/** Rows as they are stored. They are parsed when read: the store is not trusted. */
export interface StoredRow {
  [field: string]: unknown;
}

export const DATABASE_NAME = 'breathing-room';

/** The one database. Everything durable is in it. */
export class Database extends Dexie {
  declare sessions: Table<StoredRow, string>;
  declare goals: Table<StoredRow, string>;
  declare plans: Table<StoredRow, string>;
  /** One row, `running`, while a session runs. */
  declare running: Table<StoredRow, string>;
  declare tipMarks: Table<StoredRow, string>;
  /** Rows with a fixed key: `settings`, `reminder-state`, `install`. */
  declare singles: Table<StoredRow, string>;
  declare reminderLog: Table<StoredRow, number>;
  declare rests: Table<StoredRow, string>;
  /** What a person did, to be undone; the last `MAX_OPERATIONS`. */
  declare operations: Table<StoredRow, number>;
  /** All records as they were before an import, in pieces, by the operation that takes it back. */
  declare snapshots: Table<StoredRow, number>;

  constructor(name = DATABASE_NAME) {
    super(name);
    // A version is frozen once it was released; a change is a new version that lists what changes.
    this.version(1).stores({
      sessions: 'id, startedAtMs, date',
      goals: 'id',
      plans: 'id, goalId',
      running: 'key',
      tipMarks: 'tipId',
      singles: 'key',
      reminderLog: '++id, atMs',
    });
    this.version(2).stores({
      sessions: 'id, startedAtMs, date, deletedAtMs',
      rests: 'id',
      operations: '++id, undoneAtMs',
      snapshots: '++id, operationId',
    });
  }
}
