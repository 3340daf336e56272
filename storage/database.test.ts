import { expect, it } from 'vitest';
import { otherPage } from '../test/store';
import { DATABASE_NAME } from './database';

it('has the tables and keys of the last version', async () => {
  await otherPage.open();
  expect(otherPage.name).toBe(DATABASE_NAME);
  expect(otherPage.verno).toBe(2);
  const schema = otherPage.tables.map(({ name, schema: { primKey, indexes } }) => [
    name,
    [primKey, ...indexes].map((index) => index.src).join(', '),
  ]);
  expect(Object.fromEntries(schema)).toEqual({
    sessions: 'id, startedAtMs, date, deletedAtMs',
    goals: 'id',
    plans: 'id, goalId',
    running: 'key',
    tipMarks: 'tipId',
    singles: 'key',
    reminderLog: '++id, atMs',
    rests: 'id',
    operations: '++id, undoneAtMs',
    snapshots: '++id, operationId',
  });
});
