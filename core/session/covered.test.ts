import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aDayStartHour } from '../../test/arbitraries';
import { aSession, anAmount, at, BERLIN } from '../../test/builders';
import { MINUTE_MS, startOfDateMs, addDays } from '../time/day';
import { coveredParts, isLater } from './covered';
import { KINDS, type IntervalSession } from './session';
import { kindMinutesByDate } from './totals';

const minutesOf = (sessions: readonly IntervalSession[], kind: 'solo' | 'together') =>
  [...kindMinutesByDate(sessions, kind, 0).values()].reduce((sum, each) => sum + each, 0);

const solo = aSession({ id: 'solo', minutes: 60, updatedAtMs: 10 });
const together = aSession({
  id: 'together',
  kind: 'together',
  from: '2026-03-10T18:30',
  minutes: 60,
  updatedAtMs: 20,
});

describe('a moment of both kinds', () => {
  test.each([
    ['the session that was changed last', [solo, together], 30, 60],
    ['whatever their order', [together, solo], 30, 60],
    ['not the one before', [{ ...solo, updatedAtMs: 30 }, together], 60, 30],
    ['not a deleted one', [solo, { ...together, deletedAtMs: 1 }], 60, 0],
    [
      'the later id, when both were changed at once',
      [solo, { ...together, updatedAtMs: 10 }],
      30,
      60,
    ],
    [
      'the one around the other on both sides',
      [
        aSession({ id: 'a', minutes: 90, updatedAtMs: 1 }),
        aSession({ id: 'b', kind: 'together', from: '2026-03-10T18:30', updatedAtMs: 2 }),
      ],
      60,
      30,
    ],
  ])('belongs to %s', (_name, sessions, soloMinutes, togetherMinutes) => {
    expect(minutesOf(sessions, 'solo')).toBe(soloMinutes);
    expect(minutesOf(sessions, 'together')).toBe(togetherMinutes);
  });

  it('belongs to the kind of the last change, also where a filter leaves that session out', () => {
    const parts = coveredParts([solo, together], 'together', (each) => each.id !== 'together');
    expect(parts).toEqual([]);
    expect(coveredParts([solo, together], 'solo', () => true)).toEqual([
      { fromMs: solo.startedAtMs, untilMs: together.startedAtMs, session: solo },
    ]);
  });
});

it('knows the later change', () => {
  expect(isLater(together, solo)).toBe(true);
  expect(isLater(solo, together)).toBe(false);
  expect(isLater(solo, solo)).toBe(false);
});

const someSessions = fc
  .array(
    fc
      .record({
        kind: fc.constantFrom(...KINDS),
        startMinutes: fc.integer({ min: 0, max: 4000 }),
        minutes: fc.integer({ min: 0, max: 1500 }),
        pausedShare: fc.constantFrom(0, 0, 0.5),
        updatedAtMs: fc.integer({ min: 1, max: 4 }),
      })
      .map(({ kind, startMinutes, minutes, pausedShare, updatedAtMs }) => {
        const startedAtMs = at('2026-03-28T00:00') + startMinutes * MINUTE_MS;
        const lengthMs = minutes * MINUTE_MS;
        const times = { startedAtMs, endedAtMs: startedAtMs + lengthMs };
        return aSession({
          kind,
          ...times,
          pausedMs: Math.round(lengthMs * pausedShare),
          updatedAtMs,
        });
      }),
    { maxLength: 8 },
  )
  .map((sessions) =>
    sessions.map((each, index): IntervalSession => ({ ...each, id: `s${index}` })),
  );

describe('whatever the sessions', () => {
  it('no minute counts for both kinds', () => {
    fc.assert(
      fc.property(someSessions, (sessions) => {
        const all = KINDS.flatMap((kind) => coveredParts(sessions, kind, () => true));
        const inOrder = all.toSorted((a, b) => a.fromMs - b.fromMs);
        for (const [index, part] of inOrder.slice(1).entries())
          expect(part.fromMs).toBeGreaterThanOrEqual(inOrder[index]!.untilMs);
      }),
    );
  });

  it('both kinds together fill no day beyond its length', () => {
    fc.assert(
      fc.property(someSessions, aDayStartHour, (sessions, dayStartHour) => {
        const [own, shared] = KINDS.map((kind) => kindMinutesByDate(sessions, kind, dayStartHour));
        for (const date of new Set([...own!.keys(), ...shared!.keys()])) {
          const startMs = startOfDateMs(date, BERLIN, dayStartHour);
          const endMs = startOfDateMs(addDays(date, 1), BERLIN, dayStartHour);
          const minutes = (own!.get(date) ?? 0) + (shared!.get(date) ?? 0);
          expect(minutes).toBeLessThanOrEqual((endMs - startMs) / MINUTE_MS + 1e-6);
        }
      }),
    );
  });
});

const byDate = (...sessions: Parameters<typeof kindMinutesByDate>[0]) =>
  Object.fromEntries(kindMinutesByDate(sessions, 'solo', 0));

describe('amounts', () => {
  it('fill a day up to its length', () => {
    const whole = { minutes: 1440, date: '2026-03-29' };
    expect(byDate(anAmount(whole), anAmount({ ...whole, id: 'b' }))).toEqual({
      '2026-03-29': 1380,
    });
  });

  it('take nothing from what was timed', () => {
    const timed = aSession({ from: '2026-03-10T00:00', to: '2026-03-11T00:00' });
    expect(byDate(timed, anAmount())).toEqual({ '2026-03-10': 1440 });
  });
});
