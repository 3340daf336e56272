import { describe, expect, it } from 'vitest';
import { tips } from '../../content/en/tips';
import { ownTips, shuffledTip, withHelped, withTried } from './own-tips';
import { isSafetyTip, MAX_TRIED_DATES, parseTipMark, type TipMark } from './tip';
import { withSeen } from './unseen-first';

const [a, b, c, d, e] = tips.map((tip) => tip.id) as [string, string, string, string, string];
const mark = (tipId: string, fields: Partial<TipMark> = {}): TipMark => ({
  tipId,
  updatedAtMs: 0,
  ...fields,
});

describe('own lists', () => {
  it('put what helped first and what did not last, the last tried before others', () => {
    const marks = [
      mark(a, { triedOn: ['2026-03-01'], helped: false }),
      mark(b, { triedOn: ['2026-03-02'] }),
      mark(c, { triedOn: ['2026-01-01', '2026-03-03'] }),
      mark(d, { triedOn: ['2026-02-01'], helped: true }),
      mark(e, { favourite: true }),
    ];
    expect(ownTips(tips, marks, 'tried').map(({ tip }) => tip.id)).toEqual([d, c, b, a]);
  });

  it('hold what they are named for, and keep the order of the library otherwise', () => {
    const marks = [
      mark(c, { favourite: true }),
      mark(a, { favourite: true }),
      mark(b, { notForMe: true }),
    ];
    expect(ownTips(tips, marks, 'favourites').map(({ tip }) => tip.id)).toEqual([a, c]);
    expect(ownTips(tips, marks, 'not-for-me').map(({ tip }) => tip.id)).toEqual([b]);
    expect(ownTips(tips, marks, 'tried')).toEqual([]);
  });

  it('leave out marks of tips that nobody knows', () => {
    expect(ownTips(tips, [mark('sign.unknown', { favourite: true })], 'favourites')).toEqual([]);
  });
});

describe('a tip that was tried', () => {
  it('is marked with the date, once a day, in order', () => {
    const first = withTried(undefined, a, '2026-03-11', 5);
    expect(first).toStrictEqual({ tipId: a, triedOn: ['2026-03-11'], updatedAtMs: 5 });
    const again = withTried(first, a, '2026-03-11', 6);
    expect(again.triedOn).toEqual(['2026-03-11']);
    expect(withTried(again, a, '2026-03-10', 7).triedOn).toEqual(['2026-03-10', '2026-03-11']);
  });

  it('keeps what was marked before, and as many dates as a mark may hold', () => {
    const dates = Array.from({ length: MAX_TRIED_DATES }, (_, day) =>
      Temporal.PlainDate.from('2024-01-01').add({ days: day }).toString(),
    );
    const full = withTried(mark(a, { favourite: true, triedOn: dates }), a, '2026-03-11', 5);
    expect(full).toMatchObject({ favourite: true });
    expect(full.triedOn).toHaveLength(MAX_TRIED_DATES);
    expect(parseTipMark(full)).toEqual(full);
  });

  it('can be said to have helped or not, and that can be taken back', () => {
    const tried = withTried(undefined, a, '2026-03-11', 5);
    const helped = withHelped(tried, true, 6);
    expect(helped).toMatchObject({ helped: true, updatedAtMs: 6 });
    expect(withHelped(helped, undefined, 7)).toStrictEqual({ ...tried, updatedAtMs: 7 });
  });
});

describe('the shuffled library', () => {
  it('shows each wanted tip once before any comes again', () => {
    const marks = [mark(a, { notForMe: true })];
    const wanted = tips.filter((tip) => tip.id !== a && !isSafetyTip(tip)).map((tip) => tip.id);
    let seenIds: string[] = [];
    for (let turns = 0; turns < wanted.length; turns += 1)
      seenIds = withSeen(seenIds, shuffledTip(tips, marks, { installSeed: 'seed', seenIds })!.id);
    expect(seenIds.toSorted()).toEqual(wanted.toSorted());
    expect(shuffledTip(tips, marks, { installSeed: 'seed', seenIds })!.id).toBe(seenIds[0]);
  });

  it('is empty when nothing is wanted', () => {
    expect(shuffledTip([], [], { installSeed: 'seed', seenIds: [] })).toBeUndefined();
  });
});
