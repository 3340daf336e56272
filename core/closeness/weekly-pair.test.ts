import { describe, expect, it } from 'vitest';
import { pairView, type TenAnswers } from './weekly-pair';

const own: TenAnswers = { felt: 5, wanted: 3, solo: 'more', together: 'same' };
const other: TenAnswers = { felt: 3, wanted: 5, solo: 'more', together: 'more' };

describe('two people on one screen', () => {
  it('see their answers beside each other, and where they agree', () => {
    expect(pairView(own, other)).toEqual({
      felt: [5, 3],
      wanted: [3, 5],
      lean: [-2, 2],
      wantedApart: 2,
      agreed: { solo: 'more' },
      toTalkAbout: ['together'],
    });
  });

  it('agree on nothing that one of them has not said', () => {
    const { solo: _solo, together: _together, ...silent } = other;
    expect(pairView(own, silent)).toMatchObject({ agreed: {}, toTalkAbout: [] });
  });

  it('see the same from both sides', () => {
    const [here, there] = [pairView(own, other), pairView(other, own)];
    expect(there.lean).toEqual(here.lean.toReversed());
    expect(there.wantedApart).toBe(here.wantedApart);
    expect(there.agreed).toEqual(here.agreed);
  });
});
