import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { aSession } from '../test/builders';
import { guessColumns } from '../core/backup/csv-columns';
import { sessionCsvRows } from '../core/backup/session-csv';
import { csvRows, csvText } from './csv-text';

test.each<[string, string[][], string]>([
  [
    'a plain one',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
    'a,b\r\n1,2\r\n',
  ],
  ['quotes, commas and lines', [['a "b"', 'c,d', 'e\nf']], '"a ""b""","c,d","e\nf"\r\n'],
  ['a guarded cell stays as it is', [["'=1+1"]], "'=1+1\r\n"],
  ['a formula that was forgotten', [['=1+1']], '"\'=1+1"\r\n'],
])('%s is written', (_name, rows, text) => {
  expect(csvText(rows)).toBe(text);
});

test.each([
  ['commas', 'a,b\n1,2'],
  ['semicolons', 'a;b\r\n1;2'],
  ['tabs', 'a\tb\n1\t2'],
  ['a mark at its start', '\uFEFFa,b\n1,2'],
])('a file with %s is read', (_name, text) => {
  expect(csvRows(text)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

it('what was written is read again', () => {
  const cell = fc.string().map((text) => text.replaceAll(/^[=+\-@\t\r']+/g, ''));
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
      (rows) => {
        const head = Array.from({ length: rows[0]!.length }, (_, index) => `c${index}`);
        expect(csvRows(csvText([head, ...rows])).slice(0, rows.length + 1)).toEqual([
          head,
          ...rows,
        ]);
      },
    ),
  );
});

it('a sign that stands often in the cells does not separate them', () => {
  expect(csvRows('c0,c1\n"", ||\n"|","|||"')).toEqual([
    ['c0', 'c1'],
    ['', ' ||'],
    ['|', '|||'],
  ]);
});

it('our own sessions are known by their head', () => {
  const [head] = csvRows(csvText(sessionCsvRows([aSession()])));
  expect(guessColumns(head!)).toMatchObject({ startUtc: 2, minutes: 7 });
});
