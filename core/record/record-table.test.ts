import { describe, expect, it, test } from 'vitest';
import {
  aGoal,
  aPlan,
  aRest,
  aRunningSession,
  aSession,
  anAmount,
  someSettings,
} from '../../test/builders';
import {
  KEY_FIELDS,
  parseRecord,
  RECORD_TABLES,
  unknownFields,
  type RecordTable,
  type Row,
} from './record-table';

const full: Record<RecordTable, object[]> = {
  settings: [{ key: 'settings', ...someSettings({ firstWeekday: 7 }) }],
  goals: [aGoal()],
  plans: [aPlan()],
  rests: [aRest({ to: '2026-03-12' })],
  sessions: [
    aSession({ note: 'x', before: 1, recharged: 2, activity: 'walk', planId: 'p' }),
    anAmount(),
  ],
  running: [aRunningSession({ plannedMinutes: 30, pausedAtMs: 5 })],
  tipMarks: [{ tipId: 'a.b', favourite: true, updatedAtMs: 5 }],
};
const rows = RECORD_TABLES.flatMap((table) =>
  full[table].map((row) => [table, row as Row] as const),
);

describe('every table', () => {
  test.each(rows)(
    '%s: reads its records as they are, names them and knows all their fields',
    (table, row) => {
      expect(parseRecord(table, row)).toEqual(row);
      expect(row[KEY_FIELDS[table]]).toEqual(expect.any(String));
      expect(unknownFields(table, row)).toEqual({});
    },
  );

  test.each(RECORD_TABLES)('%s: is not any value at all', (table) => {
    for (const value of [null, 5, 'x', [], undefined])
      expect(parseRecord(table, value)).toBeUndefined();
  });
});

it('fields of another version are told apart, also those with names of every object', () => {
  const row = { ...aSession(), mood: 3, constructor: 1 };
  expect(unknownFields('sessions', row)).toEqual({ mood: 3, constructor: 1 });
});
