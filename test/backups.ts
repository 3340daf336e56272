import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { EMPTY_BACKUP, type BackupData } from '../core/backup/backup-table';
import { backupText, type Digest } from '../core/backup/write-backup';
import type { Row } from '../core/record/record-table';
import { deleteSession } from '../core/session/trash';
import {
  aGoal,
  anAmount,
  aPlan,
  aRest,
  aRunningSession,
  aSession,
  at,
  NOON,
  someSettings,
} from './builders';

/** The digest that a page takes with WebCrypto. */
export const sha256: Digest = async (text) => createHash('sha256').update(text).digest('hex');

export const HEAD = {
  appVersion: '1.2.3',
  exportedAt: '2026-03-11T11:00:00Z',
  zone: 'Europe/Berlin',
};

const rows = (...records: object[]): Row[] => structuredClone(records) as Row[];

/** One of everything, some of it deleted, some of it with fields of another version. */
export function aBackup(fields: Partial<BackupData> = {}): BackupData {
  return {
    settings: rows({
      key: 'settings',
      ...someSettings({ firstWeekday: 7 }),
      updatedAtMs: at(NOON),
    }),
    goals: rows(aGoal(), aGoal({ id: 'goal-2', kind: 'together', tagsAny: ['outside'] })),
    plans: rows(aPlan()),
    rests: rows(aRest({ to: '2026-03-12' })),
    sessions: rows(
      aSession({ note: 'Calm <b>&', tags: ['outside'] }),
      { ...anAmount(), mood: { colour: 'blue', levels: [1, 2] } },
      aSession({ id: 'gone', deletedAtMs: at(NOON) }),
    ),
    running: rows(aRunningSession({ plannedMinutes: 30 })),
    tipMarks: rows({ tipId: 'practices.walk', favourite: true, updatedAtMs: at(NOON) }),
    install: rows({ key: 'install', seed: 'seed-1', date: '2026-01-01' }),
    ...fields,
  };
}

export const aBackupText = (data: BackupData = aBackup()): Promise<string> =>
  backupText(data, HEAD, sha256);

/** Sessions with a few ids and times of change, so that two sets of them meet. */
const aStoredSession = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    note: fc.constantFrom('one', 'two', 'three'),
    updatedAtMs: fc.constantFrom(0, 5, 6, at(NOON), at(NOON) * 2),
    isDeleted: fc.boolean(),
  })
  .map(({ isDeleted, id, note, updatedAtMs }): Row => {
    const session = aSession({ id, note, updatedAtMs });
    return rows(isDeleted ? deleteSession(session, 7) : session)[0]!;
  });

const aStoredMark = fc
  .record({
    tipId: fc.constantFrom('a.b', 'a.c'),
    favourite: fc.constant(true),
    updatedAtMs: fc.nat({ max: 3 }),
  })
  .map((mark): Row => mark);

const settingsRow = (dayStartHour: number, updatedAtMs: number): Row => ({
  key: 'settings',
  ...someSettings({ dayStartHour }),
  updatedAtMs,
});

const someSettingsRow = fc
  .record({ dayStartHour: fc.nat({ max: 6 }), updatedAtMs: fc.nat({ max: 3 }) })
  .map(({ dayStartHour, updatedAtMs }): Row => settingsRow(dayStartHour, updatedAtMs));

/** A backup of records that another one may have too, each key once. */
export const someBackup: fc.Arbitrary<BackupData> = fc
  .record({
    sessions: fc.uniqueArray(aStoredSession, { selector: (row) => row.id, maxLength: 4 }),
    tipMarks: fc.uniqueArray(aStoredMark, { selector: (row) => row.tipId, maxLength: 2 }),
    settings: fc.array(someSettingsRow, { maxLength: 1 }),
  })
  .map((tables) => Object.assign({}, EMPTY_BACKUP, tables));
