import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../time/day';
import { dailyTip, type TipDay } from './daily-tip';
import type { Tip, TipMark } from './tip';

const INSTALLED = '2026-03-01';

function someTips(count: number): Tip[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `tip-${index}`,
    section: 'signs',
    title: `Title ${index}`,
    body: 'Body.',
    tags: [],
    feelings: [],
    moments: ['any'],
    origin: 'article',
  }));
}

const notForMe = (tipId: string, notForMeOn?: string): TipMark => ({
  tipId,
  notForMe: true,
  updatedAtMs: 0,
  ...(notForMeOn && { notForMeOn }),
});

function dayAt(step: number, marks: readonly TipMark[] = [], installSeed = 'seed'): TipDay {
  return { installSeed, installDate: INSTALLED, localDate: addDays(INSTALLED, step), marks };
}

const idsOf = (tips: readonly Tip[], steps: number[], marks: readonly TipMark[] = []) =>
  steps.map((step) => dailyTip(tips, dayAt(step, marks))?.id);

const range = (from: number, length: number) => Array.from({ length }, (_, index) => from + index);

describe('dailyTip', () => {
  it('shows every tip once before any repeats, in every stretch of days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 61 }), fc.nat(400), (count, from) => {
        const ids = idsOf(someTips(count), range(from, count));
        expect(new Set(ids).size).toBe(count);
      }),
      { numRuns: 50 },
    );
  });

  it('is the same all day, whatever the order of the list', () => {
    const tips = someTips(61);
    expect(dailyTip([...tips].toReversed(), dayAt(17))).toEqual(dailyTip(tips, dayAt(17)));
  });

  it('follows its own order in each install', () => {
    const firsts = ['a', 'b', 'c', 'd'].map(
      (seed) => dailyTip(someTips(61), dayAt(0, [], seed))?.id,
    );
    expect(new Set(firsts).size).toBeGreaterThan(1);
  });

  const removal = fc.record({
    count: fc.integer({ min: 2, max: 20 }),
    today: fc.nat(200),
    pick: fc.nat(),
  });

  it('never shows what is not for them, with or without the day of the mark', () => {
    const picks = fc.array(fc.record({ pick: fc.nat(), on: fc.option(fc.integer({ max: 260 })) }));
    fc.assert(
      fc.property(removal, picks, ({ count, today }, unwanted) => {
        const marks = unwanted.map(({ pick, on }) =>
          notForMe(`tip-${pick % count}`, on === null ? undefined : addDays(INSTALLED, on % 260)),
        );
        const tip = dailyTip(someTips(count), dayAt(today, marks));
        const left = count - new Set(marks.map((mark) => mark.tipId)).size;
        expect(tip === undefined).toBe(left === 0);
        expect(marks.map((mark) => mark.tipId)).not.toContain(tip?.id);
      }),
    );
  });

  it('changes no day up to the mark by removing another tip than that day’s', () => {
    fc.assert(
      fc.property(removal, ({ count, today, pick }) => {
        const tips = someTips(count);
        const shown = idsOf(tips, [today])[0];
        const others = tips.map((tip) => tip.id).filter((id) => id !== shown);
        const gone = others[pick % others.length]!;
        const marks = [notForMe(gone, addDays(INSTALLED, today))];
        expect(idsOf(tips, [today], marks)).toEqual([shown]);
      }),
    );
  });

  it('goes on from there in the same order without the removed tip', () => {
    fc.assert(
      fc.property(removal, ({ count, today, pick }) => {
        const tips = someTips(count);
        const gone = `tip-${pick % count}`;
        const marks = [notForMe(gone, addDays(INSTALLED, today))];
        const expected = idsOf(tips, range(today, 2 * count)).filter((id) => id !== gone);
        expect(idsOf(tips, range(today, count), marks)).toEqual(expected.slice(0, count));
      }),
    );
  });

  it('shows all others once before any repeats after a removal', () => {
    fc.assert(
      fc.property(removal, fc.nat(50), ({ count, today, pick }, later) => {
        const marks = [notForMe(`tip-${pick % count}`, addDays(INSTALLED, today))];
        const ids = idsOf(someTips(count), range(today + later, count - 1), marks);
        expect(new Set(ids).size).toBe(count - 1);
      }),
    );
  });

  it('has no tip when none is left', () => {
    expect(dailyTip([], dayAt(3))).toBeUndefined();
    expect(dailyTip(someTips(1), dayAt(3, [notForMe('tip-0')]))).toBeUndefined();
  });

  it('never shows a tip about safety', () => {
    const [tip, ...rest] = someTips(3);
    const tips = [{ ...tip!, feelings: ['unsafe'] as const }, ...rest];
    expect(new Set(idsOf(tips, range(0, 30)))).toEqual(new Set(['tip-1', 'tip-2']));
  });

  it('takes a clock before the install, and one far after it', () => {
    const tips = someTips(5);
    expect(dailyTip(tips, dayAt(-40))).toEqual(dailyTip(tips, dayAt(0)));
    expect(tips).toContainEqual(dailyTip(tips, { ...dayAt(0), localDate: '2199-12-31' }));
  });
});
