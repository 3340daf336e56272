import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { guardCell, unguardCell } from './csv-cell';

test.each([
  ['=SUM(A1)', "'=SUM(A1)"],
  ['+49', "'+49"],
  ['-5', "'-5"],
  ['@me', "'@me"],
  ['\t=1', "'\t=1"],
  ['Calm', 'Calm'],
  ["'quoted'", "'quoted'"],
  ['', ''],
])('%j becomes %j', (text, cell) => {
  expect(guardCell(text)).toBe(cell);
});

it('gives its text back, and is never a formula', () => {
  const start = fc.constantFrom('', '=', '+', '-', '@', '\t', 'a');
  fc.assert(
    fc.property(start, fc.string(), (first, rest) => {
      const text = first + rest.replace(/^'/, '');
      expect(unguardCell(guardCell(text))).toBe(text);
      expect(guardCell(text)).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
