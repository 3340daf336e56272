import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEELINGS, HOWS, isSafetyTip, MOMENTS, parseTipMark, TIP_SECTIONS, type Tip } from './tip';
import { MAX_TRIED_DATES } from './tip';

const plainTip: Tip = {
  id: 'sign.normal',
  section: 'signs',
  title: 'Title',
  body: 'Body.',
  tags: [],
  feelings: ['guilty'],
  moments: ['any'],
  origin: 'article',
};

describe('the lists', () => {
  it.each([TIP_SECTIONS, FEELINGS, MOMENTS, HOWS])('name nothing twice: %s …', (...list) => {
    expect(new Set(list).size).toBe(list.length);
  });
});

describe('isSafetyTip', () => {
  it('knows tips for people who do not feel safe', () => {
    expect(isSafetyTip(plainTip)).toBe(false);
    expect(isSafetyTip({ ...plainTip, feelings: ['guilty', 'unsafe'] })).toBe(true);
    expect(isSafetyTip({ ...plainTip, tags: ['safety'] })).toBe(true);
  });
});

describe('parseTipMark', () => {
  const whole = {
    tipId: 'practice.quiet-in',
    favourite: true,
    notForMe: true,
    notForMeOn: '2026-03-02',
    triedOn: ['2026-02-27', '2026-03-01'],
    helped: false,
    shownOn: '2026-03-01',
    updatedAtMs: 1_772_000_000_000,
  };

  it('keeps a sound row as it is', () => {
    expect(parseTipMark(whole)).toEqual(whole);
    expect(parseTipMark({ tipId: 'x', updatedAtMs: 5 })).toEqual({ tipId: 'x', updatedAtMs: 5 });
  });

  it.each([
    undefined,
    null,
    'sign.normal',
    7,
    [],
    {},
    { tipId: '' },
    { tipId: 12 },
    { tipId: 'Sign Normal' },
    { tipId: '../x' },
    { tipId: '__proto__' },
    { tipId: 'a'.repeat(65) },
    { updatedAtMs: 5 },
  ])('refuses a row without a sound id: %j', (row) => {
    expect(parseTipMark(row)).toBeUndefined();
  });

  it('leaves out what is unsound and what it does not know', () => {
    const row = {
      tipId: 'sign.normal',
      favourite: 'yes',
      notForMe: 1,
      notForMeOn: '2026-03-02',
      triedOn: 'yesterday',
      helped: 'yes',
      shownOn: '2026-02-30',
      updatedAtMs: '5',
      note: 'x',
    };
    expect(parseTipMark(row)).toEqual({ tipId: 'sign.normal', updatedAtMs: 0 });
  });

  it.each([NaN, Infinity, -1, 9e15])('takes %d as the oldest time', (updatedAtMs) => {
    expect(parseTipMark({ tipId: 'x', updatedAtMs })?.updatedAtMs).toBe(0);
  });

  it('sorts the tried dates, drops repeats and nonsense, keeps the newest', () => {
    const few = ['2026-03-05', 3, '2026-03-01', '2026-03-05', '2026-13-01', null];
    expect(parseTipMark({ tipId: 'x', triedOn: few })?.triedOn).toEqual([
      '2026-03-01',
      '2026-03-05',
    ]);
    const many = Array.from({ length: 2000 }, (_, index) =>
      Temporal.PlainDate.from('2020-01-01').add({ days: index }).toString(),
    );
    expect(parseTipMark({ tipId: 'x', triedOn: many })?.triedOn).toEqual(
      many.slice(-MAX_TRIED_DATES),
    );
  });

  it('never throws, and reads what it wrote', () => {
    const row = fc.record(
      {
        tipId: fc.oneof(fc.constantFrom('sign.normal', 'a.b-c'), fc.anything()),
        favourite: fc.anything(),
        notForMe: fc.oneof(fc.boolean(), fc.anything()),
        notForMeOn: fc.oneof(fc.constant('2026-03-02'), fc.anything()),
        triedOn: fc.oneof(fc.array(fc.constantFrom('2026-03-02', '2025-01-01')), fc.anything()),
        shownOn: fc.oneof(fc.constant('2026-03-02'), fc.anything()),
        updatedAtMs: fc.oneof(fc.double(), fc.anything()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(row, fc.anything()), (value) => {
        const mark = parseTipMark(value);
        expect(mark && parseTipMark(mark)).toEqual(mark);
      }),
    );
  });
});
