import { expect, test } from 'vitest';
import { at, BERLIN } from '../../test/builders';
import { linesOf, printedLine } from './trace';

const atMs = at('2026-03-27T10:30');
const entry = { atMs, kind: 'rhythm', reminderId: 'rhythm:1' } as const;

test('a line shows the local time with its zone', () => {
  expect(printedLine({ type: 'wake-up', atMs, cause: 'alarm' }, BERLIN)).toEqual({
    at: '2026-03-27T10:30:00[Europe/Berlin]',
    type: 'wake-up',
    cause: 'alarm',
  });
});

test('a reminder shows how it came and why, and keeps its id to itself', () => {
  const lines = linesOf([{ ...entry, type: 'shown' }], () => 'badge', 'because');
  expect(lines.map((line) => printedLine(line, BERLIN))).toEqual([
    {
      at: '2026-03-27T10:30:00[Europe/Berlin]',
      type: 'reminder',
      kind: 'rhythm',
      delivery: 'badge',
      why: 'because',
    },
  ]);
});

test('of the log: what came, what was held and by what, and what is over', () => {
  const lines = linesOf(
    [
      { ...entry, type: 'held', by: ['audible'] },
      { ...entry, type: 'lapsed' },
      { ...entry, type: 'ignored' },
      { ...entry, type: 'dismissed' },
    ],
    () => 'notification',
    '',
  );
  expect(lines).toEqual([
    { type: 'held', atMs, kind: 'rhythm', by: ['audible'] },
    { type: 'lapsed', atMs, kind: 'rhythm' },
    { type: 'lapsed', atMs, kind: 'rhythm' },
  ]);
});
