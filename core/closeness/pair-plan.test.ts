import { describe, expect, it, test } from 'vitest';
import { aPairPlan } from '../../test/closeness-builders';
import { expectSoundParser } from '../../test/untrusted';
import {
  MAX_PAIR_PLAN_TITLE,
  pairPlanOf,
  parsePairPlan,
  whyNotPairPlan,
  type PairPlanDraft,
} from './pair-plan';

const draft: PairPlanDraft = { whose: 'partner', on: [5, 2, 5], time: '19:00', minutes: 60 };

describe('a draft', () => {
  test.each<[string, Partial<PairPlanDraft>, string | undefined]>([
    ['is sound each week', {}, undefined],
    ['is sound once', { on: '2026-03-14' }, undefined],
    ['needs a weekday', { on: [] }, 'plan-without-weekday'],
    ['needs a weekday that exists', { on: [0, 8] }, 'plan-without-weekday'],
    ['needs a date that exists', { on: '2026-02-30' }, 'date-not-valid'],
    ['needs a time', { time: '24:00' }, 'time-not-valid'],
    ['may not be too short', { minutes: 4 }, 'length-out-of-range'],
    ['may not be too long', { minutes: 721 }, 'length-out-of-range'],
    ['may not have half minutes', { minutes: 7.5 }, 'length-out-of-range'],
  ])('%s', (_name, fields, refusal) => {
    expect(whyNotPairPlan({ ...draft, ...fields })).toBe(refusal);
  });

  it('becomes a record, its weekdays in order and once', () => {
    expect(pairPlanOf('a', { ...draft, title: ' Choir ' }, 7)).toStrictEqual({
      id: 'a',
      whose: 'partner',
      on: [2, 5],
      time: '19:00',
      minutes: 60,
      title: 'Choir',
      revision: 1,
      createdAtMs: 7,
      updatedAtMs: 7,
    });
  });

  it('changes a record, without what was taken out', () => {
    const before = pairPlanOf('a', { ...draft, title: 'Choir', ideaId: 'together.game' }, 7);
    const after = pairPlanOf('a', { ...draft, on: '2026-03-14' }, 9, before);
    expect(after).toMatchObject({ on: '2026-03-14', revision: 2, createdAtMs: 7, updatedAtMs: 9 });
    expect(after).not.toHaveProperty('title');
    expect(after).not.toHaveProperty('ideaId');
  });
});

it('reads sound plans as they are, and anything else to a clean record or none', () => {
  const once = { on: '2026-03-14', title: 'Dinner', ideaId: 'together.cook-new', deletedAtMs: 9 };
  expectSoundParser(parsePairPlan, aPairPlan(), aPairPlan(once));
  expect(parsePairPlan(undefined)).toBeUndefined();
});

test.each<[string, object]>([
  ['no id', { id: undefined }],
  ['an unknown side', { whose: 'neighbour' }],
  ['no day', { on: undefined }],
  ['no weekday', { on: [] }],
  ['a date that does not exist', { on: '2026-02-30' }],
  ['no time', { time: undefined }],
  ['a time that is none', { time: '7:5' }],
])('with %s is none', (_name, fields) => {
  expect(parsePairPlan({ ...aPairPlan(), ...fields })).toBeUndefined();
});

it('repairs the rest', () => {
  const spoilt = { ...aPairPlan(), minutes: -1, title: 't'.repeat(999), revision: 'x' };
  const plan = parsePairPlan(spoilt)!;
  expect(plan).toMatchObject({ minutes: 30, revision: 0 });
  expect(plan.title).toHaveLength(MAX_PAIR_PLAN_TITLE);
});
