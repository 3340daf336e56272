import { describe, expect, it, test } from 'vitest';
import { aCheckIn, aSession, anAmount, at } from '../../test/closeness-builders';
import type { Closeness } from './check-in';
import { SUGGEST_AGAIN_MS, shouldSuggestProfessional, type LowSpellRecords } from './low-spell';

const DAY = 24 * 3_600_000;
const NOW = at('2026-03-31T12:00');

type Made = readonly [daysAgo: number, felt: Closeness, wanted?: Closeness];
const checkIns = (...made: Made[]) =>
  made.map(([daysAgo, felt, wanted = 5], index) =>
    aCheckIn({ id: `c${index}`, atMs: NOW - daysAgo * DAY, felt, wanted }),
  );
const rated = (...made: (readonly [daysAgo: number, recharged: 1 | 2 | 3 | 4 | 5])[]) =>
  made.map(([daysAgo, recharged], index) => {
    const startedAtMs = NOW - daysAgo * DAY - 3_600_000;
    return aSession({
      id: `s${index}`,
      startedAtMs,
      endedAtMs: startedAtMs + 3_600_000,
      recharged,
    });
  });

const asks = (records: Partial<LowSpellRecords>) =>
  shouldSuggestProfessional({ checkIns: [], sessions: [], ...records }, NOW);

describe('check-ins', () => {
  test.each<[string, boolean, readonly Made[]]>([
    [
      'low for three weeks',
      true,
      [
        [21, 1],
        [14, 2],
        [7, 2],
        [0, 1],
      ],
    ],
    [
      'low for almost three weeks',
      false,
      [
        [20, 1],
        [14, 2],
        [7, 2],
        [0, 1],
      ],
    ],
    [
      'low, and better once',
      false,
      [
        [21, 1],
        [14, 3],
        [7, 2],
        [0, 1],
      ],
    ],
    [
      'better before that',
      true,
      [
        [40, 6],
        [22, 1],
        [14, 2],
        [3, 2],
      ],
    ],
    [
      'better now',
      false,
      [
        [28, 1],
        [21, 1],
        [14, 2],
        [0, 4],
      ],
    ],
    [
      'only two of them',
      false,
      [
        [22, 1],
        [10, 1],
      ],
    ],
    [
      'a long gap between them',
      false,
      [
        [40, 1],
        [36, 1],
        [10, 1],
      ],
    ],
    [
      'the last one long ago',
      false,
      [
        [50, 1],
        [40, 1],
        [30, 1],
        [20, 1],
      ],
    ],
    [
      'low and wanted so',
      false,
      [
        [21, 1, 1],
        [14, 2, 2],
        [7, 2, 1],
        [0, 1, 1],
      ],
    ],
    ['none', false, []],
  ])('%s: %s', (_name, expected, made) => {
    expect(asks({ checkIns: checkIns(...made) })).toBe(expected);
  });

  it('that say `unsafe` lead to the safety card instead', () => {
    const records = checkIns([21, 1], [14, 2], [7, 2], [0, 1]);
    records[3] = { ...records[3]!, feelings: ['unsafe'] };
    expect(asks({ checkIns: records })).toBe(false);
  });
});

describe('rated sessions', () => {
  it('count in the same way', () => {
    expect(asks({ sessions: rated([21, 1], [14, 2], [7, 2], [1, 1]) })).toBe(true);
    expect(asks({ sessions: rated([21, 1], [14, 2], [7, 3], [1, 1]) })).toBe(false);
  });

  it('without a rating, deleted ones and those of no length say nothing', () => {
    const low = rated([21, 1], [14, 2], [7, 2], [1, 1]);
    const { recharged: _rating, ...unrated } = low[0]!;
    const empty = aSession({ startedAtMs: NOW, endedAtMs: NOW, recharged: 5 });
    const gone = { ...rated([2, 5])[0]!, deletedAtMs: NOW };
    expect(asks({ sessions: [...low, unrated, empty, gone] })).toBe(true);
  });

  it('that were logged as an amount are rated when they were logged', () => {
    const amounts = [21, 14, 7].map((daysAgo) =>
      anAmount({ id: `a${daysAgo}`, createdAtMs: NOW - daysAgo * DAY, recharged: 1 }),
    );
    expect(asks({ sessions: amounts })).toBe(true);
  });
});

it('never comes where it is not wanted', () => {
  const low = checkIns([21, 1], [14, 2], [7, 2], [0, 1]);
  expect(asks({ checkIns: low, isSuggestionOff: true })).toBe(false);
});

describe('how often', () => {
  const low = { checkIns: checkIns([21, 1], [14, 2], [7, 2], [0, 1]) };

  test.each([
    ['just now', 0, false],
    ['30 days ago', 30 * DAY, false],
    ['31 days ago', SUGGEST_AGAIN_MS, true],
    ['after now, since the clock was set back', -DAY, false],
  ])('shown %s', (_name, agoMs, expected) => {
    expect(asks({ ...low, suggestedAtMs: NOW - agoMs })).toBe(expected);
  });
});
