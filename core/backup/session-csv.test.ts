import { describe, expect, it } from 'vitest';
import { anAmount, aSession } from '../../test/builders';
import { SESSION_COLUMNS, sessionCsvRows } from './session-csv';

describe('sessions as rows', () => {
  it('have a head, clock times in UTC and where it was, and length without pauses', () => {
    const session = aSession({
      pausedMs: 90_000,
      activity: 'walk',
      tags: ['a', 'b'],
      recharged: 4,
      note: '=1+1',
    });
    expect(sessionCsvRows([session])).toEqual([
      [...SESSION_COLUMNS],
      [
        'session-1',
        'solo',
        '2026-03-10T17:00:00Z',
        '2026-03-10T17:30:00Z',
        '2026-03-10 18:00',
        '2026-03-10 18:30',
        'Europe/Berlin',
        '28.5',
        'walk',
        'a;b',
        '4',
        "'=1+1",
        'timer',
      ],
    ]);
  });

  it('amounts have a date alone', () => {
    const [, row] = sessionCsvRows([anAmount()]);
    expect(row!.slice(2, 8)).toEqual(['', '', '2026-03-10', '', 'Europe/Berlin', '60']);
  });

  it('come by their start, without what is deleted', () => {
    const sessions = [
      aSession({ id: 'late', from: '2026-03-11T08:00' }),
      anAmount({ id: 'amount' }),
      aSession({ id: 'early' }),
      aSession({ id: 'gone', deletedAtMs: 1 }),
    ];
    expect(sessionCsvRows(sessions).map(([id]) => id)).toEqual(['id', 'amount', 'early', 'late']);
  });
});
