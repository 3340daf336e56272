import { expect, test } from 'vitest';
import { aBackup } from '../../test/backups';
import { aGoal, anAmount, aPlan, aRest, aRunningSession, aSession } from '../../test/builders';
import { BACKUP_TABLES, type BackupTable } from './backup-table';
import { wrongField } from './wrong-field';

test.each<[BackupTable, object, object, string]>([
  ['sessions', aSession(), { id: '<b>' }, 'id'],
  ['sessions', aSession(), { kind: 'party' }, 'kind'],
  ['sessions', aSession(), { startedAtMs: 8.64e15 }, 'startedAtMs'],
  ['sessions', aSession(), { endedAtMs: Infinity }, 'endedAtMs'],
  ['sessions', anAmount(), { date: '2026-02-30' }, 'date'],
  ['sessions', anAmount(), { amountMs: -1 }, 'amountMs'],
  ['goals', aGoal(), { versions: [] }, 'versions'],
  ['goals', aGoal(), { id: undefined }, 'id'],
  ['plans', aPlan(), { weekdays: [9] }, 'weekdays'],
  ['plans', aPlan(), { time: '25:00' }, 'time'],
  ['rests', aRest(), { from: 'never' }, 'from'],
  ['rests', aRest(), { to: 'never' }, 'to'],
  ['running', aRunningSession(), { startedAtMs: '1' }, 'startedAtMs'],
  ['tipMarks', {}, { tipId: 'X' }, 'tipId'],
  ['install', { seed: 'x' }, { date: 'x' }, 'date'],
])('%s %j with %j: %s', (table, row, fields, field) => {
  expect(wrongField(table, { ...row, ...fields })).toBe(field);
});

test('what is no object has no wrong field', () => {
  for (const value of [null, [], 'x']) expect(wrongField('sessions', value)).toBeUndefined();
});

test.each(BACKUP_TABLES.filter((table) => table !== 'tipMarks'))(
  'of sound %s none is wrong',
  (table) => {
    expect(aBackup()[table].map((row) => wrongField(table, row))).toEqual(
      aBackup()[table].map(() => undefined),
    );
  },
);
