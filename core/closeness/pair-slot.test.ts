import { describe, expect, it, test } from 'vitest';
import { aGoal, aPlan } from '../../test/builders';
import { aPairPlan, at, BERLIN } from '../../test/closeness-builders';
import { pairSlots, type PairRecords } from './pair-slot';

/** Wednesday. */
const NOON = at('2026-03-11T12:00');
const records = (fields: Partial<PairRecords> = {}): PairRecords => ({
  goals: [],
  plans: [],
  pairPlans: [],
  ...fields,
});
const starts = (fields: Partial<PairRecords>, fromMs = NOON, days = 7) =>
  pairSlots(records(fields), fromMs, BERLIN, days).map((slot) => `${slot.whose} ${slot.date}`);

describe('slots of both people', () => {
  it('come from goals, which are own or shared, and from plans without one, in order', () => {
    const goals = [aGoal(), aGoal({ id: 'us', kind: 'together', title: 'Us' })];
    const plans = [
      aPlan({ weekdays: [4] }),
      aPlan({ id: 'dinner', goalId: 'us', weekdays: [5], time: '19:00', minutes: 90 }),
    ];
    const pairPlans = [aPairPlan({ on: [4], time: '18:00', minutes: 60 })];
    expect(pairSlots({ goals, plans, pairPlans }, NOON, BERLIN, 7)).toEqual([
      {
        planId: 'pair-plan-1',
        whose: 'partner',
        date: '2026-03-12',
        startMs: at('2026-03-12T18:00'),
        endMs: at('2026-03-12T19:00'),
      },
      {
        planId: 'plan-1',
        whose: 'own',
        date: '2026-03-12',
        startMs: at('2026-03-12T20:30'),
        endMs: at('2026-03-12T21:00'),
        title: 'Time to myself',
      },
      {
        planId: 'dinner',
        whose: 'shared',
        date: '2026-03-13',
        startMs: at('2026-03-13T19:00'),
        endMs: at('2026-03-13T20:30'),
        title: 'Us',
      },
    ]);
  });

  test.each<[string, Partial<PairRecords>]>([
    ['archived goals', { goals: [aGoal({ state: 'archived' })], plans: [aPlan()] }],
    ['deleted goals', { goals: [aGoal({ deletedAtMs: 1 })], plans: [aPlan()] }],
    ['goals that are not there', { plans: [aPlan()] }],
    ['deleted plans', { goals: [aGoal()], plans: [aPlan({ deletedAtMs: 1 })] }],
    ['deleted plans without a goal', { pairPlans: [aPairPlan({ deletedAtMs: 1 })] }],
  ])('leave out those of %s', (_name, fields) => {
    expect(starts(fields)).toEqual([]);
  });

  it('can be once, with the idea that they are for', () => {
    const once = aPairPlan({ whose: 'shared', on: '2026-03-14', ideaId: 'together.game' });
    expect(pairSlots(records({ pairPlans: [once] }), NOON, BERLIN, 7)).toMatchObject([
      { whose: 'shared', date: '2026-03-14', ideaId: 'together.game' },
    ]);
    expect(starts({ pairPlans: [once] }, NOON, 2)).toEqual([]);
  });

  it('that last are there, those that ended are not, also over midnight', () => {
    const late = aPairPlan({ on: [2], time: '23:30', minutes: 60 });
    expect(starts({ pairPlans: [late] }, at('2026-03-11T00:29'), 1)).toEqual([
      'partner 2026-03-10',
    ]);
    expect(starts({ pairPlans: [late] }, at('2026-03-11T00:30'), 1)).toEqual([]);
  });

  it('keep their time on the clock when the clocks change', () => {
    const plan = aPairPlan({ on: [7], time: '20:00' });
    const slots = pairSlots(records({ pairPlans: [plan] }), at('2026-03-20T12:00'), BERLIN, 15);
    expect(slots.map((slot) => slot.startMs)).toEqual([
      at('2026-03-22T20:00'),
      at('2026-03-29T20:00'),
    ]);
  });
});
