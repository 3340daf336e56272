import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aBackup, someBackup } from '../../test/backups';
import { aSession, at, NOON } from '../../test/builders';
import type { Row } from '../record/record-table';
import { EMPTY_BACKUP } from './backup-table';
import { capped, isLaterRow, mergeBackups, uniqueRows } from './merge-records';

const nowMs = at(NOON);
const runs = Number(process.env.BR_FUZZ_RUNS ?? 1000);

const merge = (a: typeof EMPTY_BACKUP, b: typeof EMPTY_BACKUP) => mergeBackups(a, b, nowMs);

const ids = (rows: readonly Row[]) => new Set(rows.map((row) => row.id));

describe('a merge', () => {
  it('does not depend on which comes first', () => {
    fc.assert(
      fc.property(someBackup, someBackup, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
      { numRuns: runs },
    );
  }, 600_000);

  it('nor on how several are put together', () => {
    fc.assert(
      fc.property(someBackup, someBackup, someBackup, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
      { numRuns: runs },
    );
  }, 600_000);

  it('and done again changes nothing', () => {
    fc.assert(
      fc.property(someBackup, someBackup, (a, b) => {
        const once = merge(a, b);
        expect(merge(once, b)).toEqual(once);
        expect(merge(once, once)).toEqual(once);
      }),
      { numRuns: runs },
    );
  }, 600_000);

  it('loses no record', () => {
    fc.assert(
      fc.property(someBackup, someBackup, (a, b) => {
        expect(ids(merge(a, b).sessions)).toEqual(ids([...a.sessions, ...b.sessions]));
      }),
    );
  });

  it('of a backup with nothing is that backup', () => {
    expect(merge(aBackup(), EMPTY_BACKUP).sessions).toHaveLength(3);
    expect(merge(EMPTY_BACKUP, EMPTY_BACKUP)).toEqual(EMPTY_BACKUP);
  });
});

const install = (date: string) => ({ key: 'install', seed: 'x', date });

describe('the later row', () => {
  const row: Row = { ...aSession({ updatedAtMs: 5 }) };

  test.each<[string, Row, Row, boolean]>([
    ['was changed later', { ...row, updatedAtMs: 6 }, row, true],
    ['not the one that was changed earlier', row, { ...row, updatedAtMs: 6 }, false],
    ['of two at once, that of the content', { ...row, note: 'b' }, { ...row, note: 'a' }, true],
    ['not itself', row, row, false],
  ])('%s', (_name, a, b, expected) => {
    expect(isLaterRow('sessions', a, b)).toBe(expected);
  });

  it('of two installs is the first one', () => {
    expect(isLaterRow('install', install('2026-01-01'), install('2026-01-02'))).toBe(true);
  });

  it('is the one of a key that stays', () => {
    const rows = [row, { ...row, updatedAtMs: 9 }, { ...row, id: 'a' }];
    expect(uniqueRows('sessions', rows)).toEqual([rows[2], rows[1]]);
  });
});

test.each([
  [nowMs + 300_000, nowMs + 300_000],
  [nowMs + 300_001, nowMs + 300_000],
  [5, 5],
])('a change at %i counts as one at %i', (updatedAtMs, expected) => {
  expect(capped({ id: 'a', updatedAtMs }, nowMs).updatedAtMs).toBe(expected);
});
