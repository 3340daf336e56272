import { describe, expect, it, test } from 'vitest';
import { tips } from '../../content/en/tips';
import { addDays } from '../time/day';
import { weekOf } from '../time/week';
import type { BalanceState, WeekBalance } from './balance';
import { balanceCard, balanceTag } from './balance-card';

const FIRST = '2026-02-02';
const weeks = (...states: BalanceState[]): WeekBalance[] =>
  states.map((state, index) => ({
    week: weekOf(addDays(FIRST, 7 * index), 1),
    state,
    minutes: { solo: 0, together: 0 },
  }));

describe('a card', () => {
  test.each<[string, BalanceState[], string | undefined]>([
    ['after two weeks in one state', ['crowded', 'crowded'], 'crowded'],
    ['also for the other extreme', ['distant', 'distant'], 'distant'],
    ['for little of both', ['thin', 'thin'], 'thin'],
    ['for much of both', ['in-range', 'full', 'full'], 'full'],
    ['not after one week', ['in-range', 'crowded'], undefined],
    ['not after the only week', ['crowded'], undefined],
    ['not for two different extremes', ['distant', 'crowded'], undefined],
    ['not with a week between', ['crowded', 'in-range', 'crowded'], undefined],
    ['not for weeks in range', ['in-range', 'in-range'], undefined],
    ['not for unknown weeks', ['unknown', 'unknown'], undefined],
    ['not any more when it is over', ['crowded', 'crowded', 'in-range'], undefined],
    ['never without weeks', [], undefined],
  ])('%s', (_name, states, state) => {
    expect(balanceCard(weeks(...states))?.state).toBe(state);
  });

  it('speaks of the two weeks and offers all three ways, the fitting one first', () => {
    const both = weeks('distant', 'distant');
    expect(balanceCard(both)).toEqual({
      state: 'distant',
      weeks: both,
      offers: ['together-idea', 'solo-slot', 'bands-changed'],
    });
    expect(balanceCard(weeks('crowded', 'crowded'))!.offers[0]).toBe('solo-slot');
    expect(balanceCard(weeks('full', 'full'))!.offers[0]).toBe('bands-changed');
  });

  it('comes again after an answer only when two further weeks were in the state', () => {
    const five = weeks('thin', 'thin', 'thin', 'thin');
    expect(balanceCard(five.slice(0, 2), undefined)).toBeDefined();
    expect(balanceCard(five.slice(0, 2), five[1]!.week.firstDate)).toBeUndefined();
    expect(balanceCard(five.slice(0, 3), five[1]!.week.firstDate)).toBeUndefined();
    expect(balanceCard(five, five[1]!.week.firstDate)).toBeDefined();
  });
});

describe('the tag for tips', () => {
  it('is one that tips have', () => {
    const tags = new Set(tips.flatMap((tip) => tip.tags));
    for (const state of ['crowded', 'distant', 'thin', 'full'] as const)
      expect(tags).toContain(balanceTag(balanceCard(weeks(state, state))));
  });

  it('is none without a card', () => {
    expect(balanceTag(undefined)).toBeUndefined();
  });
});
