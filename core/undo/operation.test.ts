import { describe, expect, it, test } from 'vitest';
import { aSession } from '../../test/builders';
import { expectSoundParser } from '../../test/untrusted';
import {
  changedImages,
  operationsOn,
  parseOperation,
  reversalOf,
  type Operation,
} from './operation';

const before = aSession();
const after = aSession({ note: 'Calm', revision: 2 });
const images = {
  table: 'sessions',
  key: 'session-1',
  before: { ...before },
  after: { ...after },
} as const;
const operation: Operation = { id: 1, atMs: 5, label: 'edit-session', rows: [images] };

describe('a reversal', () => {
  it('brings back what was before, and again what was after', () => {
    expect(reversalOf(operation, 'undo', [{ ...after }])).toEqual({
      rows: [{ of: 'sessions', key: 'session-1', row: before }],
    });
    expect(reversalOf(operation, 'redo', [{ ...before }])).toEqual({
      rows: [{ of: 'sessions', key: 'session-1', row: after }],
    });
  });

  it('removes what there was not, and brings back what is gone', () => {
    const made = { ...operation, rows: [{ ...images, before: null }] };
    expect(reversalOf(made, 'undo', [{ ...after }])).toMatchObject({ rows: [{ row: null }] });
    expect(reversalOf(made, 'redo', [null])).toMatchObject({ rows: [{ row: after }] });
  });

  test.each([
    ['has changed since', { ...after, note: 'Other' }],
    ['is gone since', null],
    ['is as before already', { ...before }],
  ])('is refused when a row %s, with both versions', (_name, now) => {
    expect(reversalOf(operation, 'undo', [now])).toEqual({
      conflicts: [{ table: 'sessions', key: 'session-1', expected: after, found: now }],
    });
  });
});

it('keeps no images of what did not change', () => {
  const same = { ...images, key: 'b', after: { ...before } };
  expect(changedImages([images, same])).toEqual([images]);
});

it('tells the history of one record', () => {
  const other = { ...operation, id: 2, rows: [{ ...images, key: 'b' }] };
  const undone = { ...operation, id: 3, undoneAtMs: 9 };
  const later = { ...operation, id: 4 };
  expect(operationsOn([later, other, undone, operation], 'sessions', 'session-1')).toEqual([
    operation,
    later,
  ]);
});

it('reads sound operations as they are, and anything else to a clean record or none', () => {
  expectSoundParser((value) => withoutRows(parseOperation(value)), { ...operation, rows: [] });
  expect(parseOperation({ ...operation, undoneAtMs: 7 })).toEqual({ ...operation, undoneAtMs: 7 });
});

test.each<[string, object]>([
  ['no id', { id: 0 }],
  ['no name', { label: '' }],
  ['a row of no table', { rows: [{ ...images, table: 'singles' }] }],
  ['a row without a key', { rows: [{ ...images, key: 5 }] }],
])('with %s there is none', (_name, fields) => {
  expect(parseOperation({ ...operation, ...fields })).toBeUndefined();
});

/** The rows hold what another version may have written; they are read where they are used. */
const withoutRows = (read: Operation | undefined) => read && { ...read, rows: [] };
