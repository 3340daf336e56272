import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../time/day';
import { dailyTip } from './daily-tip';
import { hash32 } from './seeded-order';
import { FEELINGS, MOMENTS, type Tip, type TipMark } from './tip';
import { CHECK_IN_COUNTS_MS, tipForNow, type MomentNow, type TipSituation } from './tip-for-now';

const TODAY = '2026-03-20';
const daysAgo = (days: number) => addDays(TODAY, -days);

function aTip(id: string, more: Partial<Tip> = {}): Tip {
  return {
    id,
    section: 'signs',
    title: id,
    body: 'Body.',
    tags: [],
    feelings: [],
    moments: ['any'],
    origin: 'article',
    ...more,
  };
}

function now(more: Partial<TipSituation> = {}): TipSituation {
  return {
    installSeed: 'seed',
    installDate: '2026-03-01',
    localDate: TODAY,
    marks: [],
    moments: new Set(),
    ...more,
  };
}

const mark = (tipId: string, more: Partial<TipMark> = {}): TipMark => ({
  tipId,
  updatedAtMs: 0,
  ...more,
});

const filler = Array.from({ length: 20 }, (_, index) => aTip(`filler-${index}`));
const guilt = aTip('guilt', { feelings: ['guilty'] });
const after = aTip('after', { moments: ['after-solo'] });
const walk = aTip('walk', { tags: ['quality-time'] });
const all = [...filler, guilt, after, walk];

const felt = (ageMs: number, ...feelings: Tip['feelings']) => ({ feelings, ageMs });
const at = (...moments: MomentNow[]): ReadonlySet<MomentNow> => new Set(moments);

describe('tipForNow', () => {
  it.each<[string, Partial<TipSituation>, string, object]>([
    [
      'a feeling',
      { lastCheckIn: felt(0, 'guilty') },
      'guilt',
      { kind: 'feeling', feeling: 'guilty' },
    ],
    ['a moment', { moments: at('after-solo') }, 'after', { kind: 'moment', moment: 'after-solo' }],
    ['a favourite', { marks: [mark('walk', { favourite: true })] }, 'walk', { kind: 'favourite' }],
    [
      'the balance',
      { balanceTag: 'quality-time' },
      'walk',
      { kind: 'balance', tag: 'quality-time' },
    ],
    [
      'a feeling before a moment',
      { lastCheckIn: felt(0, 'steady', 'guilty'), moments: at('after-solo') },
      'guilt',
      { kind: 'feeling', feeling: 'guilty' },
    ],
    [
      'a moment before a favourite',
      { moments: at('after-solo'), marks: [mark('after', { favourite: true })] },
      'after',
      { kind: 'moment', moment: 'after-solo' },
    ],
    [
      'a favourite before the balance',
      { balanceTag: 'quality-time', marks: [mark('walk', { favourite: true })] },
      'walk',
      { kind: 'favourite' },
    ],
  ])('answers to %s', (_, situation, id, reason) => {
    expect(tipForNow(all, now(situation))).toMatchObject({ tip: { id }, reason });
  });

  it('falls back to the tip of the day', () => {
    const found = tipForNow(all, now());
    expect(found).toEqual({ tip: dailyTip(all, now()), reason: { kind: 'daily' } });
    expect(tipForNow([], now())).toBeUndefined();
  });

  it('heeds a check-in for 24 hours, to the millisecond', () => {
    const kindAt = (ageMs: number) =>
      tipForNow(all, now({ lastCheckIn: felt(ageMs, 'guilty') }))?.reason.kind;
    expect(kindAt(CHECK_IN_COUNTS_MS)).toBe('feeling');
    expect(kindAt(CHECK_IN_COUNTS_MS + 1)).toBe('daily');
    expect(kindAt(-5)).toBe('feeling');
  });

  it('gives no points for the moment `any`', () => {
    expect(tipForNow(filler, now({ moments: at('after-solo') }))?.reason.kind).toBe('daily');
  });

  it('puts a moment before a favourite, and both smaller terms together level with a moment', () => {
    const marks = [mark('walk', { favourite: true })];
    const moments = at('after-solo');
    const ids = (more: Partial<TipSituation>) =>
      Array.from({ length: 20 }, (_, days) => {
        const localDate = addDays(TODAY, days);
        return tipForNow(all, now({ marks, moments, localDate, ...more }))?.tip.id;
      });
    expect(new Set(ids({}))).toEqual(new Set(['after']));
    expect(new Set(ids({ balanceTag: 'quality-time' }))).toEqual(new Set(['after', 'walk']));
  });

  it('adds the points up', () => {
    const both = aTip('both', { moments: ['after-solo'], tags: ['rest'] });
    const three = { moments: at('after-solo'), balanceTag: 'rest' };
    expect(tipForNow([...all, both], now(three))?.tip.id).toBe('both');
  });

  it.each([
    [0, 'guilt-a'],
    [1, 'guilt-b'],
    [7, 'guilt-b'],
    [8, 'guilt-a'],
    [-1, 'guilt-a'],
  ])('takes two points from a tip shown %d days ago', (days, id) => {
    const tips = ['guilt-a', 'guilt-b'].map((name) => aTip(name, { feelings: ['guilty'] }));
    const marks = [mark('guilt-a', { favourite: true, shownOn: daysAgo(days) })];
    expect(tipForNow(tips, now({ lastCheckIn: felt(0, 'guilty'), marks }))?.tip.id).toBe(id);
  });

  it('does not change by being shown', () => {
    const shown = [mark('guilt', { shownOn: TODAY })];
    const situation = now({ lastCheckIn: felt(0, 'guilty'), moments: at('after-solo') });
    expect(tipForNow(all, { ...situation, marks: shown })).toEqual(tipForNow(all, situation));
  });

  it('still offers a matching tip shown lately when no other matches as well', () => {
    const marks = [mark('guilt', { shownOn: daysAgo(2) })];
    expect(tipForNow(all, now({ lastCheckIn: felt(0, 'guilty'), marks }))?.tip.id).toBe('guilt');
  });

  it('breaks ties by the hash of seed, date and id, so another day brings another tip', () => {
    const tips = Array.from({ length: 9 }, (_, index) =>
      aTip(`g-${index}`, { feelings: ['guilty'] }),
    );
    const lastCheckIn = felt(0, 'guilty');
    const expected = [...tips].toSorted(
      (a, b) => hash32(`seed${TODAY}${a.id}`) - hash32(`seed${TODAY}${b.id}`),
    )[0];
    expect(tipForNow(tips, now({ lastCheckIn }))?.tip).toBe(expected);
    expect(tipForNow([...tips].toReversed(), now({ lastCheckIn }))?.tip).toBe(expected);
    const week = [1, 2, 3, 4, 5, 6, 7].map((days) => daysAgo(days));
    const ids = week.map((localDate) => tipForNow(tips, now({ lastCheckIn, localDate }))?.tip.id);
    expect(new Set(ids).size).toBeGreaterThan(1);
  });

  it('says nothing after `unsafe`, whatever else was felt and however long ago', () => {
    const moments = at('before-asking');
    for (const lastCheckIn of [felt(0, 'unsafe'), felt(9e9, 'guilty', 'unsafe')]) {
      expect(tipForNow(all, now({ lastCheckIn, moments }))).toBeUndefined();
    }
  });

  const feelings = fc.subarray(FEELINGS.filter((feeling) => feeling !== 'unsafe'));
  const moments = fc.subarray(MOMENTS.filter((moment) => moment !== 'any'));
  const tipsOf = fc
    .array(
      fc.record({
        feelings: fc.subarray([...FEELINGS]),
        moments: fc.subarray([...MOMENTS]),
        tags: fc.subarray(['rest', 'balance', 'safety']),
      }),
      { maxLength: 12 },
    )
    .map((list) => list.map((more, index) => aTip(`tip-${index}`, more)));
  const marksOf = fc.array(
    fc.record({
      tipId: fc.nat(12).map((index) => `tip-${index}`),
      favourite: fc.boolean(),
      notForMe: fc.boolean(),
      shownOn: fc.integer({ min: -2, max: 10 }).map(daysAgo),
      updatedAtMs: fc.constant(0),
    }),
    { maxLength: 12 },
  );

  it('never offers what is not for them, nor a tip about safety, and always gives a true reason', () => {
    fc.assert(
      fc.property(tipsOf, marksOf, feelings, moments, (tips, someMarks, someFeelings, held) => {
        const marks = [...new Map(someMarks.map((one) => [one.tipId, one])).values()];
        const lastCheckIn = felt(0, ...someFeelings);
        const situation = now({ marks, lastCheckIn, moments: new Set(held), balanceTag: 'rest' });
        const found = tipForNow(tips, situation);
        expect(tipForNow([...tips].toReversed(), situation)).toEqual(found);
        if (!found) return;
        const { tip, reason } = found;
        const own = marks.find((one) => one.tipId === tip.id);
        expect(own?.notForMe ?? false).toBe(false);
        expect(tip.feelings.includes('unsafe') || tip.tags.includes('safety')).toBe(false);
        if (reason.kind === 'feeling') {
          expect(tip.feelings.includes(reason.feeling)).toBe(true);
          expect(someFeelings).toContain(reason.feeling);
        }
        if (reason.kind === 'moment') {
          expect(tip.moments.includes(reason.moment)).toBe(true);
          expect(held).toContain(reason.moment);
        }
        if (reason.kind === 'favourite') expect(own?.favourite).toBe(true);
        if (reason.kind === 'balance') expect(tip.tags).toContain(reason.tag);
        if (reason.kind === 'daily') expect(tip).toEqual(dailyTip(tips, situation));
      }),
    );
  });
});
