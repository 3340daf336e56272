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
  }
}
