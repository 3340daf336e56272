import { expect, it, test } from 'vitest';
import { expectSoundParser } from '../../test/untrusted';
import {
  INITIAL_CLOSENESS,
  MAX_PARTNER_NAME,
  parseClosenessState,
  type ClosenessState,
} from './closeness-state';

const full: ClosenessState = {
  partnerName: 'Kim',
  bands: {
    solo: { leastMinutes: 60, mostMinutes: 180 },
    together: { leastMinutes: 120, mostMinutes: 360 },
  },
  balanceAnsweredWeek: '2026-03-02',
  suggestedAtMs: 5,
  isSuggestionOff: true,
  seenIdeaIds: ['together.game'],
  seenTipIds: ['sign.normal', 'sign.guilt'],
};

it('is read as it is, and from nothing as at the start', () => {
  expectSoundParser(parseClosenessState, full, INITIAL_CLOSENESS);
  expect(parseClosenessState(full)).toStrictEqual(full);
  expect(parseClosenessState(undefined)).toStrictEqual(INITIAL_CLOSENESS);
});

test.each<[string, object, Partial<ClosenessState>]>([
  ['half bands are none', { bands: { solo: full.bands!.solo } }, {}],
  ['a week that is no date is none', { balanceAnsweredWeek: '2026-W10' }, {}],
  ['an empty name is none', { partnerName: ' ' }, {}],
  ['ids stand once', { seenTipIds: ['a', 'a', '<b>', 7] }, { seenTipIds: ['a'] }],
  ['only a true choice is one', { isSuggestionOff: 'yes' }, {}],
])('%s', (_name, fields, repaired) => {
  expect(parseClosenessState(fields)).toStrictEqual({ ...INITIAL_CLOSENESS, ...repaired });
});

it('cuts a long name', () => {
  const { partnerName } = parseClosenessState({ partnerName: 'k'.repeat(99) });
  expect(partnerName).toHaveLength(MAX_PARTNER_NAME);
});
