import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aCheckIn, anAmount, at } from '../../test/closeness-builders';
import type { Kind } from '../session/session';
import { BALANCE_STATES, balanceOfWeeks, stateOf, type BalanceRecords } from './balance';

const bands = {
  solo: { leastMinutes: 60, mostMinutes: 180 },
  together: { leastMinutes: 120, mostMinutes: 360 },
};
/** Wednesday; the last closed week is that of Monday the 2nd. */
const context = { today: '2026-03-11', firstWeekday: 1, dayStartHour: 0 } as const;
const none = { room: 0, closeness: 0 };

describe('the state of a week', () => {
  test.each<[solo: number, together: number, room: number, closeness: number, string]>([
    [100, 200, 0, 0, 'in-range'],
    [60, 120, 0, 0, 'in-range'],
    [180, 360, 0, 0, 'in-range'],
    [59, 361, 0, 0, 'crowded'],
    [59, 200, 0, 0, 'in-range'],
    [59, 200, 1, 0, 'in-range'],
    [59, 200, 2, 0, 'crowded'],
    [59, 100, 2, 0, 'crowded'],
    [100, 200, 9, 0, 'in-range'],
    [181, 119, 0, 0, 'distant'],
    [100, 119, 0, 0, 'in-range'],
    [100, 119, 0, 1, 'in-range'],
    [100, 119, 0, 2, 'distant'],
    [50, 119, 0, 2, 'distant'],
    [100, 200, 0, 9, 'in-range'],
    [59, 119, 0, 0, 'thin'],
    [59, 119, 2, 2, 'thin'],
    [181, 361, 0, 0, 'full'],
    [181, 361, 2, 2, 'full'],
    [181, 200, 0, 0, 'in-range'],
    [100, 361, 0, 0, 'in-range'],
  ])('%i alone, %i together, wishes %i : %i is %s', (solo, together, room, closeness, state) => {
    expect(stateOf({ solo, together }, bands, { room, closeness })).toBe(state);
  });

  it('mirrors when alone and together are swapped', () => {
    const mirrored: Record<string, string> = { crowded: 'distant', distant: 'crowded' };
    const minutes = fc.record({ solo: fc.nat(600), together: fc.nat(600) });
    const wishes = fc.record({ room: fc.nat(3), closeness: fc.nat(3) });
    fc.assert(
      fc.property(minutes, wishes, ({ solo, together }, { room, closeness }) => {
        const state = stateOf({ solo, together }, bands, { room, closeness });
        const swapped = stateOf(
          { solo: together, together: solo },
          { solo: bands.together, together: bands.solo },
          { room: closeness, closeness: room },
        );
        expect(swapped).toBe(mirrored[state] ?? state);
        expect(BALANCE_STATES).toContain(state);
      }),
    );
  });
});

const logged = (kind: Kind, date: string, minutes: number) =>
  anAmount({ id: `${kind}-${date}`, kind, date, minutes });
const records = (fields: Partial<BalanceRecords> = {}): BalanceRecords => ({
  sessions: [],
  checkIns: [],
  bands,
  ...fields,
});
const wish = (local: string, fields = {}) =>
  aCheckIn({ id: local, atMs: at(local), felt: 6, wanted: 3, ...fields });

describe('closed weeks', () => {
  it('are the last ones before today’s, oldest first', () => {
    const weeks = balanceOfWeeks(records(), context, 3);
    expect(weeks.map(({ week }) => week.firstDate)).toEqual([
      '2026-02-16',
      '2026-02-23',
      '2026-03-02',
    ]);
  });

  it('add up the minutes of each kind', () => {
    const sessions = [
      logged('solo', '2026-03-02', 30),
      logged('solo', '2026-03-08', 20),
      logged('together', '2026-03-05', 400),
      logged('together', '2026-03-09', 999),
    ];
    const [week] = balanceOfWeeks(records({ sessions }), context, 1);
    expect(week).toMatchObject({ state: 'crowded', minutes: { solo: 50, together: 400 } });
  });

  it('are unknown where a kind was not logged for 14 days, and not called distant', () => {
    const solo = logged('solo', '2026-03-04', 500);
    const old = logged('together', '2026-02-22', 100);
    const recent = logged('together', '2026-02-23', 100);
    expect(balanceOfWeeks(records({ sessions: [solo] }), context, 1)[0]!.state).toBe('unknown');
    expect(balanceOfWeeks(records({ sessions: [solo, old] }), context, 1)[0]!.state).toBe(
      'unknown',
    );
    expect(balanceOfWeeks(records({ sessions: [solo, recent] }), context, 1)[0]!.state).toBe(
      'distant',
    );
  });

  it('hear the check-ins of their own days, without the deleted ones', () => {
    const sessions = [logged('solo', '2026-03-04', 50), logged('together', '2026-03-04', 200)];
    const stateWith = (...checkIns: ReturnType<typeof wish>[]) =>
      balanceOfWeeks(records({ sessions, checkIns }), context, 1)[0]!.state;
    const monday = wish('2026-03-02T08:00');
    const sunday = wish('2026-03-08T23:30');
    expect(stateWith(monday, sunday)).toBe('crowded');
    expect(stateWith(monday, wish('2026-03-09T00:30'))).toBe('in-range');
    expect(stateWith(monday, wish('2026-03-08T23:30', { deletedAtMs: 1 }))).toBe('in-range');
    expect(stateWith(monday, wish('2026-03-08T23:30', { wanted: 6 }))).toBe('in-range');
  });

  it('do not mind what happens in the open week', () => {
    const sessions = [logged('solo', '2026-03-10', 900), logged('together', '2026-03-10', 900)];
    const [week] = balanceOfWeeks(records({ sessions }), context, 1);
    expect(week).toMatchObject({ state: 'unknown', minutes: { solo: 0, together: 0 } });
    expect(stateOf(week!.minutes, bands, none)).toBe('thin');
  });
});
