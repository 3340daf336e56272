import { describe, expect, it, test } from 'vitest';
import { aPlan, at, BERLIN } from '../../test/builders';
import { MINUTE_MS } from '../time/day';
import { upcomingSlots, type Plan } from './plan';

const slotsOf = (plans: readonly Plan[], local: string, days: number, zone = BERLIN) =>
  upcomingSlots(plans, at(local, zone), zone, days).map((slot) => {
    const start = Temporal.Instant.fromEpochMilliseconds(slot.startMs).toZonedDateTimeISO(zone);
    return `${slot.planId} ${start.toPlainDateTime().toString().slice(0, 16)}`;
  });

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

describe('upcoming slots', () => {
  test.each<[string, Partial<Plan>, string, number, string[]]>([
    [
      'of the days that were asked for',
      {},
      '2026-03-09T08:00',
      7,
      ['2026-03-10T20:30', '2026-03-12T20:30'],
    ],
    ['of today', { weekdays: [2] }, '2026-03-10T08:00', 1, ['2026-03-10T20:30']],
    ['not of tomorrow when only today was asked for', { weekdays: [3] }, '2026-03-10T08:00', 1, []],
    ['of the slot that lasts now', { weekdays: [2] }, '2026-03-10T20:59', 1, ['2026-03-10T20:30']],
    ['not of one that ends now', { weekdays: [2] }, '2026-03-10T21:00', 1, []],
    [
      'of the one that began before midnight',
      { weekdays: [2], time: '23:50' },
      '2026-03-11T00:10',
      1,
      ['2026-03-10T23:50'],
    ],
    [
      'of a slot at midnight',
      { weekdays: [3], time: '00:00' },
      '2026-03-10T12:00',
      2,
      ['2026-03-11T00:00'],
    ],
  ])('%s', (_name, fields, local, days, starts) => {
    expect(slotsOf([aPlan(fields)], local, days)).toEqual(starts.map((each) => `plan-1 ${each}`));
  });

  it('come in the order of their starts, and of their ids at the same time', () => {
    const plans = [
      aPlan({ id: 'late', time: '21:00', weekdays: [2] }),
      aPlan({ id: 'b', time: '09:00', weekdays: [2, 3] }),
      aPlan({ id: 'a', time: '09:00', weekdays: [2] }),
    ];
    expect(slotsOf(plans, '2026-03-10T08:00', 2)).toEqual([
      'a 2026-03-10T09:00',
      'b 2026-03-10T09:00',
      'late 2026-03-10T21:00',
      'b 2026-03-11T09:00',
    ]);
  });

  it('know their plan, goal, date and length', () => {
    const startMs = at('2026-03-10T20:30');
    const plan = aPlan({ minutes: 45, weekdays: [2] });
    expect(upcomingSlots([plan], at('2026-03-10T08:00'), BERLIN, 1)).toEqual([
      {
        planId: 'plan-1',
        goalId: 'goal-1',
        date: '2026-03-10',
        startMs,
        endMs: startMs + 45 * MINUTE_MS,
      },
    ]);
  });

  it('keep their wall-clock time over a change of clocks', () => {
    const plan = aPlan({ weekdays: EVERY_DAY, time: '09:00' });
    const starts = ['2026-03-28T09:00', '2026-03-29T09:00', '2026-03-30T09:00'];
    expect(slotsOf([plan], '2026-03-28T00:00', 3)).toEqual(starts.map((each) => `plan-1 ${each}`));
  });

  it('come once, at the first minute that exists, where their time is skipped', () => {
    const plan = aPlan({ weekdays: EVERY_DAY, time: '02:30' });
    const starts = ['2026-03-29T03:00', '2026-03-30T02:30'];
    expect(slotsOf([plan], '2026-03-29T00:00', 2)).toEqual(starts.map((each) => `plan-1 ${each}`));
  });

  it('come once, the first time, where their time is repeated', () => {
    const plan = aPlan({ weekdays: EVERY_DAY, time: '02:30' });
    const [slot, next] = upcomingSlots([plan], at('2026-10-25T00:00'), BERLIN, 2);
    expect(slot!.startMs).toBe(Temporal.Instant.from('2026-10-25T02:30+02:00').epochMilliseconds);
    expect(next!.date).toBe('2026-10-26');
  });

  it('are those of the zone where the person is now', () => {
    const plan = aPlan({ weekdays: [2], time: '09:00' });
    expect(slotsOf([plan], '2026-03-10T00:00', 1, 'Asia/Kolkata')).toEqual([
      'plan-1 2026-03-10T09:00',
    ]);
  });
});
