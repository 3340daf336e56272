import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anAmount, aSession, at, BERLIN, NOON } from '../../test/builders';
import { parseSession } from '../session/parse-session';
import type { Session } from '../session/session';
import { MINUTE_MS } from '../time/day';
import { guessColumns } from './csv-columns';
import { csvSessions, type CsvOptions } from './csv-import';
import { sessionCsvRows } from './session-csv';

const options: CsvOptions = { kind: 'solo', zone: BERLIN, nowMs: at(NOON), dayStartHour: 0 };
const importRows = (
  [head, ...rows]: readonly (readonly string[])[],
  more: Partial<CsvOptions> = {},
) => csvSessions(rows, guessColumns(head!), { ...options, ...more });

describe('our own CSV', () => {
  it('is read back as it was written, but for what it does not hold', () => {
    const full = aSession({
      kind: 'together',
      zone: 'Asia/Kolkata',
      pausedMs: 5 * MINUTE_MS,
      activity: 'walk',
      tags: ['a', 'b'],
      recharged: 4,
      note: '-5 degrees',
      planId: 'plan-1',
      before: 2,
    });
    const { planId: _plan, before: _before, ...kept } = full;
    const { sessions, refused } = importRows(sessionCsvRows([full, anAmount()]));
    expect(refused).toEqual([]);
    expect(sessions).toEqual([
      {
        ...anAmount(),
        source: 'import',
        createdAtMs: at('2026-03-10T00:00'),
        updatedAtMs: at('2026-03-10T00:00'),
      },
      { ...kept, source: 'import', createdAtMs: full.endedAtMs, updatedAtMs: full.endedAtMs },
    ]);
  });

  it('keeps ids, times and lengths of any sessions, to the rounding of its minutes', () => {
    const aTimed = fc
      .record({
        start: fc.integer({ min: 0, max: 500_000 }),
        minutes: fc.integer({ min: 1, max: 600 }),
        paused: fc.double({ min: 0, max: 0.9, noNaN: true }),
      })
      .map(({ start, minutes, paused }): Session => {
        const startedAtMs = at('2025-01-01T00:00') + start * MINUTE_MS;
        const lengthMs = minutes * MINUTE_MS;
        return aSession({
          startedAtMs,
          endedAtMs: startedAtMs + lengthMs,
          pausedMs: Math.floor(lengthMs * paused),
        });
      });
    fc.assert(
      fc.property(aTimed, (session) => {
        const [read] = importRows(sessionCsvRows([session])).sessions;
        if (session.shape !== 'interval' || read?.shape !== 'interval')
          throw new Error('not timed');
        expect([read.id, read.startedAtMs, read.endedAtMs]).toEqual([
          session.id,
          session.startedAtMs,
          session.endedAtMs,
        ]);
        expect(Math.abs(read.pausedMs - session.pausedMs)).toBeLessThanOrEqual(1000);
      }),
    );
  });
});

const loop = (...rows: string[][]) => [['Date', 'Value', 'Notes'], ...rows];

const amounts = (file: string[][], more: Partial<CsvOptions> = {}) =>
  importRows(file, more).sessions.map((each) =>
    each.shape === 'amount' ? [each.date, each.amountMs / MINUTE_MS, each.note] : [],
  );

describe('Checkmarks.csv of Loop Habit Tracker', () => {
  it('of a habit that is checked stands for as long as the person says', () => {
    const file = loop(
      ['2026-03-10', 'YES_MANUAL', 'by the river'],
      ['2026-03-09', 'NO', ''],
      ['2026-03-08', '2', ''],
    );
    expect(amounts(file, { loopCheckMinutes: 45 })).toEqual([
      ['2026-03-10', 45, 'by the river'],
      ['2026-03-08', 45, undefined],
    ]);
    expect(importRows(file).emptyCount).toBe(1);
  });

  it('of a habit that is measured is in thousandths', () => {
    expect(amounts(loop(['2026-03-10', '90000', '']))).toEqual([['2026-03-10', 90, undefined]]);
    expect(amounts(loop(['2026-03-10', '1500', '']), { loopUnitMinutes: 60 })).toEqual([
      ['2026-03-10', 90, undefined],
    ]);
  });
});

describe('a row that is no session', () => {
  const head = ['Date', 'Minutes', 'Start', 'End', 'Note'];
  test.each([
    [['2026-02-30', '5'], 'date-not-valid'],
    [['2026-03-10', 'five'], 'minutes-not-valid'],
    [['2026-03-10', '', '18:00', '17:00'], 'ends-before-start'],
    [['2026-03-12', '5'], 'in-the-future'],
    [['2026-03-11', '', '11:30', '12:30'], 'in-the-future'],
    [['2026-03-10', '', '18:00', '99:00'], 'time-not-valid'],
  ])('%j is named by its line: %s', (row, code) => {
    expect(importRows([head, ['2026-03-10', '5'], row])).toMatchObject({
      sessions: [{ shape: 'amount' }],
      refused: [{ line: 3, code }],
    });
  });

  it('an empty line is nothing', () => {
    expect(importRows([head, ['', ' '], []])).toEqual({ sessions: [], refused: [], emptyCount: 2 });
  });
});

it('the same file gives the same sessions, whenever it is read, and equal rows are several', () => {
  const file = [
    ['Date', 'Minutes'],
    ['2026-03-10', '5'],
    ['2026-03-10', '5'],
    ['2026-03-09', '5'],
  ];
  const first = importRows(file).sessions;
  expect(new Set(first.map((each) => each.id)).size).toBe(3);
  expect(importRows(file, { nowMs: at('2026-05-01T12:00') }).sessions).toEqual(first);
});

it('whatever the cells, sessions are clean and nothing throws', () => {
  const aCell = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '2026-03-10',
      '18:00',
      '1e999',
      '__proto__',
      '=1',
      '<img>',
      '2026-03-10 18:00',
      'YES_MANUAL',
      '99999999',
    ),
  );
  const file = fc.array(fc.array(aCell, { maxLength: 14 }), { maxLength: 5 });
  const columns = fc.constantFrom(
    guessColumns(['Date', 'Value', 'Notes']),
    guessColumns(['start', 'end', 'minutes', 'tags', 'zone']),
    { id: 0, kind: 1, startUtc: 2, endUtc: 3, date: 4, minutes: 5, zone: 6, recharged: 7 },
  );
  fc.assert(
    fc.property(file, columns, (rows, known) => {
      const { sessions, refused, emptyCount } = csvSessions(rows, known, options);
      expect(sessions.length + refused.length + emptyCount).toBe(rows.length);
      for (const session of sessions) expect(parseSession(session)).toEqual(session);
    }),
    { numRuns: 1000 },
  );
});
