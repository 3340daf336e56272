import { describe, expect, it, test } from 'vitest';
import { readClosenessEdit, withClosenessEdit, type ClosenessEdit } from './closeness-edit';
import { INITIAL_CLOSENESS, parseClosenessState } from './closeness-state';

const bands = {
  solo: { leastMinutes: 60, mostMinutes: 180 },
  together: { leastMinutes: 120, mostMinutes: 360 },
};
const whole: ClosenessEdit = {
  partnerName: 'Kim',
  bands,
  balanceAnsweredWeek: '2026-03-02',
  isSuggestionOff: true,
  wasSuggested: true,
  seenIdeaId: 'together.game',
  seenTipId: 'sign.normal',
};

describe('an edit', () => {
  it('is read as it is, also where it takes values out', () => {
    expect(readClosenessEdit(whole)).toStrictEqual(whole);
    const out = { partnerName: null, bands: null };
    expect(readClosenessEdit(out)).toStrictEqual(out);
    expect(readClosenessEdit({})).toStrictEqual({});
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['an empty name', { partnerName: ' ' }],
    ['half the bands', { bands: { solo: bands.solo } }],
    ['a week that is none', { balanceAnsweredWeek: 'W10' }],
    ['a choice that is none', { isSuggestionOff: 1 }],
    ['a suggestion that was not', { wasSuggested: false }],
    ['an id that is none', { partnerName: 'Kim', seenTipId: '<b>' }],
  ])('with %s is none', (_name, value) => {
    expect(readClosenessEdit(value)).toBeUndefined();
  });
});

describe('the state after an edit', () => {
  const state = withClosenessEdit(INITIAL_CLOSENESS, whole, 9);

  it('has its values', () => {
    expect(state).toStrictEqual({
      partnerName: 'Kim',
      bands,
      balanceAnsweredWeek: '2026-03-02',
      suggestedAtMs: 9,
      isSuggestionOff: true,
      seenIdeaIds: ['together.game'],
      seenTipIds: ['sign.normal'],
    });
    expect(parseClosenessState(state)).toStrictEqual(state);
  });

  it('keeps what was not touched', () => {
    expect(withClosenessEdit(state, {}, 99)).toStrictEqual(state);
    expect(withClosenessEdit(state, { isSuggestionOff: false }, 99)).toStrictEqual({
      ...state,
      isSuggestionOff: false,
    });
  });

  it('loses what was taken out', () => {
    const { partnerName: _name, bands: _bands, ...rest } = state;
    const edit = { partnerName: null, bands: null };
    expect(withClosenessEdit(state, edit, 99)).toStrictEqual(rest);
  });
});
