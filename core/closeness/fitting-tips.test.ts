import { describe, expect, it, test } from 'vitest';
import { tips } from '../../content/en/tips';
import { aCheckIn } from '../../test/closeness-builders';
import { FEELINGS, isSafetyTip } from '../tip/tip';
import { CLOSENESS_STEPS } from './check-in';
import { afterCheckIn, FITTING_TIPS } from './fitting-tips';

const situation = {
  installSeed: 'seed',
  installDate: '2026-03-01',
  localDate: '2026-03-20',
  marks: [],
  moments: new Set<never>(),
};

function tipsAfter(fields: Parameters<typeof aCheckIn>[0], more = {}) {
  const after = afterCheckIn(tips, aCheckIn(fields), { ...situation, ...more });
  return after.kind === 'tips' ? after.tips : [];
}

describe('after a check-in', () => {
  test.each(FEELINGS.filter((feeling) => feeling !== 'unsafe'))(
    '%s brings three tips for it, or as many as there are',
    (feeling) => {
      const found = tipsAfter({ felt: 4, wanted: 4, feelings: [feeling] });
      const fitting = tips.filter((tip) => !isSafetyTip(tip) && tip.feelings.includes(feeling));
      const wanted = Math.min(FITTING_TIPS, fitting.length);
      expect(found).toHaveLength(FITTING_TIPS);
      expect(new Set(found.map(({ tip }) => tip.id)).size).toBe(FITTING_TIPS);
      for (const { tip, reason } of found.slice(0, wanted)) {
        expect(tip.feelings).toContain(feeling);
        expect(reason).toEqual({ kind: 'feeling', feeling });
      }
    },
  );

  it('`unsafe` brings the safety card and nothing else, whatever stands beside it', () => {
    const checkIn = aCheckIn({ feelings: ['guilty', 'unsafe'] });
    expect(afterCheckIn(tips, checkIn, situation)).toEqual({ kind: 'safety' });
  });

  test.each([
    [6, 2, 'more-room', 'crowded'],
    [2, 6, 'more-closeness', 'disconnected'],
    [4, 4, 'about-right', 'steady'],
  ] as const)(
    'felt %i and wanted %i alone bring tips for %s',
    (felt, wanted, direction, feeling) => {
      for (const { tip, reason } of tipsAfter({ felt, wanted, feelings: [] })) {
        expect(tip.feelings).toContain(feeling);
        expect(reason).toEqual({ kind: 'lean', direction });
      }
    },
  );

  it('a picked feeling goes before what the circles say, which only decides among equals', () => {
    const [first] = tipsAfter({ felt: 2, wanted: 6, feelings: ['overwhelmed'] });
    expect(first!.reason).toEqual({ kind: 'feeling', feeling: 'overwhelmed' });
    const drifting = tipsAfter({ felt: 2, wanted: 6, feelings: ['fear-drift'] });
    const tagged = tips.filter(
      (tip) => tip.feelings.includes('fear-drift') && tip.tags.includes('quality-time'),
    );
    for (const tip of tagged.slice(0, FITTING_TIPS))
      expect(drifting.map((each) => each.tip.id)).toContain(tip.id);
  });

  it('leaves out what is not for this person, and does not mind too few tips', () => {
    const marks = tips.slice(2).map((tip) => ({ tipId: tip.id, notForMe: true, updatedAtMs: 0 }));
    const found = tipsAfter({ feelings: ['guilty'] }, { marks });
    expect(found.map(({ tip }) => tip.id).toSorted()).toEqual(
      tips
        .slice(0, 2)
        .map((tip) => tip.id)
        .toSorted(),
    );
    expect(afterCheckIn([], aCheckIn(), situation)).toEqual({ kind: 'tips', tips: [] });
  });

  it('gives the same tips again', () => {
    for (const felt of CLOSENESS_STEPS) expect(tipsAfter({ felt })).toEqual(tipsAfter({ felt }));
  });
});
