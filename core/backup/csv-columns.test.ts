import { expect, test } from 'vitest';
import { guessColumns, type CsvColumns } from './csv-columns';
import { SESSION_COLUMNS } from './session-csv';

test.each<[string, readonly string[], CsvColumns]>([
  [
    'our own file',
    SESSION_COLUMNS,
    {
      id: 0,
      kind: 1,
      startUtc: 2,
      endUtc: 3,
      start: 4,
      end: 5,
      zone: 6,
      minutes: 7,
      activity: 8,
      tags: 9,
      recharged: 10,
      note: 11,
    },
  ],
  [
    'Loop’s Checkmarks.csv of a habit',
    ['Date', 'Value', 'Notes'],
    { date: 0, loopValue: 1, note: 2 },
  ],
  [
    'another program’s',
    ['\uFEFFStart Time', ' End time ', 'Description'],
    { start: 0, end: 1, activity: 2 },
  ],
  ['a column twice: the first', ['Date', 'Minutes', 'Duration'], { date: 0, minutes: 1 }],
  ['names of every object', ['constructor', '__proto__', 'toString'], {}],
  ['nothing', [], {}],
])('%s', (_name, head, columns) => {
  expect(guessColumns(head)).toEqual(columns);
});
