import { describe, expect, test } from 'vitest';
import { at, BERLIN } from '../../test/builders';
import { MINUTE_MS } from '../time/day';
import type { CsvField } from './csv-columns';
import { readCsvTimes } from './csv-times';

const read = (cells: Partial<Record<CsvField, string>>) =>
  readCsvTimes({ cell: (field) => cells[field] ?? '', minutes: cells.minutes ?? '', zone: BERLIN });
const interval = (from: string, to: string, pausedMinutes = 0) => ({
  shape: 'interval',
  startedAtMs: at(from),
  endedAtMs: at(to),
  pausedMs: pausedMinutes * MINUTE_MS,
});

describe('times of a row', () => {
  test.each<[string, Partial<Record<CsvField, string>>, object]>([
    [
      'instants',
      { startUtc: '2026-03-10T17:00:00Z', endUtc: '2026-03-10T18:30:00+01:00' },
      interval('2026-03-10T18:00', '2026-03-10T18:30'),
    ],
    [
      'instants before local times',
      {
        startUtc: '2026-03-10T17:00:00Z',
        start: '2026-01-01 05:00',
        endUtc: '2026-03-10T17:30:00Z',
      },
      interval('2026-03-10T18:00', '2026-03-10T18:30'),
    ],
    [
      'local times',
      { start: '2026-03-10 18:00', end: '2026-03-10T18:30:59' },
      interval('2026-03-10T18:00', '2026-03-10T18:30'),
    ],
    [
      'clock times on a date',
      { date: '2026-03-10', start: '8:00', end: '09:15' },
      interval('2026-03-10T08:00', '2026-03-10T09:15'),
    ],
    [
      'a start and minutes',
      { start: '2026-03-10 18:00', minutes: '45' },
      interval('2026-03-10T18:00', '2026-03-10T18:45'),
    ],
    [
      'fewer minutes than the time: pauses',
      { start: '2026-03-10 18:00', end: '2026-03-10 19:00', minutes: '45' },
      interval('2026-03-10T18:00', '2026-03-10T19:00', 15),
    ],
    [
      'more minutes than the time: none',
      { start: '2026-03-10 18:00', end: '2026-03-10 19:00', minutes: '90' },
      interval('2026-03-10T18:00', '2026-03-10T19:00'),
    ],
    [
      'a time that was skipped',
      { start: '2026-03-29 02:30', end: '2026-03-29 04:00' },
      interval('2026-03-29T03:30', '2026-03-29T04:00'),
    ],
    [
      'a date and minutes',
      { date: '2026-03-10', minutes: '30,5' },
      { shape: 'amount', date: '2026-03-10', amountMs: 30.5 * MINUTE_MS },
    ],
    [
      'a date in the place of a start',
      { start: '2026-03-10', minutes: '30' },
      { shape: 'amount', date: '2026-03-10', amountMs: 30 * MINUTE_MS },
    ],
  ])('%s', (_name, cells, times) => {
    expect(read(cells)).toEqual(times);
  });

  test.each<[Partial<Record<CsvField, string>>, string]>([
    [{}, 'date-not-valid'],
    [{ date: '2026-02-30', minutes: '5' }, 'date-not-valid'],
    [{ date: '10.03.2026', minutes: '5' }, 'date-not-valid'],
    [{ date: '2026-03-10', minutes: '' }, 'minutes-not-valid'],
    [{ date: '2026-03-10', minutes: '-5' }, 'minutes-not-valid'],
    [{ date: '2026-03-10', minutes: 'NaN' }, 'minutes-not-valid'],
    [{ date: '2026-03-10', minutes: '1e300' }, 'minutes-not-valid'],
    [{ start: '2026-03-10 18:00', minutes: 'x' }, 'minutes-not-valid'],
    [{ start: '2026-03-10 18:00' }, 'time-not-valid'],
    [{ start: '2026-03-10 18:00', end: 'later' }, 'time-not-valid'],
    [{ start: '2026-03-10 25:00', minutes: '5' }, 'time-not-valid'],
    [{ start: '2026-03-10 18:00', end: '2026-03-18 18:01' }, 'time-not-valid'],
    [{ start: '2026-03-10 18:00', end: '2026-03-10 18:00' }, 'ends-before-start'],
    [{ startUtc: '+275760-09-13T00:00:00Z', endUtc: 'x' }, 'time-not-valid'],
  ])('of %j there are none: %s', (cells, problem) => {
    expect(read(cells)).toBe(problem);
  });
});
