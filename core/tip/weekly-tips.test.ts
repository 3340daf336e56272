import { describe, expect, it } from 'vitest';
import { tips } from '../../content/en/tips';
import { addDays } from '../time/day';
import { isSafetyTip, TIP_SECTIONS } from './tip';
import { weeklyTips, type TipWeek } from './weekly-tips';

const week = (fields: Partial<TipWeek> = {}): TipWeek => ({
  installSeed: 'seed',
  installDate: '2026-01-05',
  firstDate: '2026-03-09',
  marks: [],
  feelings: [],
  ...fields,
});
const idsOf = (fields?: Partial<TipWeek>) =>
  weeklyTips(tips, week(fields)).map(({ tip }) => tip.id);
const page = weeklyTips(tips, week());

const gone = (tipId: string) => ({
  tipId,
  notForMe: true,
  notForMeOn: '2026-03-11',
  updatedAtMs: 0,
});

describe('the page of a week', () => {
  it('has one tip of each section, in their order, each with a reason', () => {
    expect(page.map(({ tip }) => tip.section)).toEqual(TIP_SECTIONS);
    for (const { reason } of page) expect(reason.kind).toBeTruthy();
    expect(page.some(({ tip }) => isSafetyTip(tip))).toBe(false);
  });

  it('is the same all week, whatever is shown or liked meanwhile', () => {
    const marks = page.map(({ tip }) => ({
      tipId: tip.id,
      favourite: true,
      shownOn: '2026-03-10',
      updatedAtMs: 9,
    }));
    expect(idsOf({ marks })).toEqual(page.map(({ tip }) => tip.id));
  });

  it('changes from week to week', () => {
    const weeks = Array.from({ length: 8 }, (_, index) =>
      idsOf({ firstDate: addDays('2026-03-09', 7 * index) }).join(),
    );
    expect(new Set(weeks).size).toBeGreaterThan(4);
  });

  it('prefers what was felt', () => {
    const felt = weeklyTips(tips, week({ feelings: ['guilty'] }));
    const reasons = felt.map(({ reason }) => reason);
    expect(reasons).toContainEqual({ kind: 'feeling', feeling: 'guilty' });
  });

  it('leaves out what was shown in the week before, where there is another', () => {
    const [first] = page;
    const marks = [{ tipId: first!.tip.id, shownOn: '2026-03-08', updatedAtMs: 0 }];
    expect(idsOf({ marks })).not.toContain(first!.tip.id);
  });

  it('replaces a tip that is not for this person, and a section can be empty', () => {
    const [first] = page;
    const other = weeklyTips(tips, week({ marks: [gone(first!.tip.id)] }));
    expect(other[0]!.tip.section).toBe('signs');
    expect(other[0]!.tip.id).not.toBe(first!.tip.id);
    const signs = tips.filter((tip) => tip.section === 'signs').map((tip) => gone(tip.id));
    const without = weeklyTips(tips, week({ marks: signs }));
    expect(without.map(({ tip }) => tip.section)).toEqual(TIP_SECTIONS.slice(1));
  });

  it('is empty while `unsafe` was said', () => {
    expect(idsOf({ feelings: ['unsafe'] })).toEqual([]);
  });
});
