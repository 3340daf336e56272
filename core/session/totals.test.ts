import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aDayStartHour, aMomentInAZone } from '../../test/arbitraries';
import { aSession, anAmount } from '../../test/builders';
import { addDays, MINUTE_MS, startOfDateMs } from '../time/day';
import { MAX_SESSION_MS, type IntervalSession, type Session } from './session';
import { kindMinutesByDate, sessionDate } from './totals';

const minutesOf = (sessions: readonly Session[], dayStartHour = 0) =>
  Object.fromEntries(kindMinutesByDate(sessions, 'solo', dayStartHour));

const totalOf = (sessions: readonly Session[], dayStartHour = 0) =>
  [...kindMinutesByDate(sessions, 'solo', dayStartHour).values()].reduce((a, b) => a + b, 0);

describe('the date of a session', () => {
  const late = aSession({ from: '2026-03-11T01:00' });

  test.each([
    ['that of its start', aSession({ from: '2026-03-10T23:50', minutes: 60 }), 0, '2026-03-10'],
    ['the new day after midnight', late, 0, '2026-03-11'],
    ['the evening before, where nights belong to it', late, 4, '2026-03-10'],
    ['the one it was logged for', anAmount({ date: '2026-03-10' }), 4, '2026-03-10'],
    [
      'the one in its own zone',
      aSession({ from: '2026-03-10T23:00', zone: 'Pacific/Apia' }),
      0,
      '2026-03-10',
    ],
  ])('is %s', (_name, session, dayStartHour, date) => {
    expect(sessionDate(session, dayStartHour)).toBe(date);
  });
});

describe('minutes by date', () => {
  test.each<[string, Session[], Record<string, number>]>([
    ['are none without sessions', [], {}],
    ['are those of a session', [aSession()], { '2026-03-10': 30 }],
    ['are without pauses', [aSession({ pausedMs: 10 * MINUTE_MS })], { '2026-03-10': 20 }],
    ['leave out deleted sessions', [aSession({ deletedAtMs: 1 })], {}],
    ['leave out the other kind', [aSession({ kind: 'together' })], {}],
    ['are no less for a session that ends before it starts', [aSession({ minutes: -30 })], {}],
    [
      'are split at midnight',
      [aSession({ from: '2026-03-10T23:30', minutes: 75 })],
      { '2026-03-10': 30, '2026-03-11': 45 },
    ],
    [
      'spread a pause over both days',
      [aSession({ from: '2026-03-10T23:00', minutes: 120, pausedMs: 60 * MINUTE_MS })],
      { '2026-03-10': 30, '2026-03-11': 30 },
    ],
    [
      'hold all days of a long session',
      [aSession({ from: '2026-03-10T12:00', to: '2026-03-13T12:00' })],
      { '2026-03-10': 720, '2026-03-11': 1440, '2026-03-12': 1440, '2026-03-13': 720 },
    ],
    [
      'count an overlap once',
      [aSession(), aSession({ id: 'b', from: '2026-03-10T18:15', minutes: 45 })],
      { '2026-03-10': 60 },
    ],
    [
      'count a session inside another one once',
      [aSession({ minutes: 60 }), aSession({ id: 'b', from: '2026-03-10T18:15', minutes: 15 })],
      { '2026-03-10': 60 },
    ],
    ['count a double entry once', [aSession(), aSession({ id: 'b' })], { '2026-03-10': 30 }],
    [
      'add amounts as they are',
      [aSession(), anAmount(), anAmount({ id: 'b', minutes: 15 })],
      { '2026-03-10': 105 },
    ],
    [
      'hold 23 hours on the day on which summer time starts',
      [aSession({ from: '2026-03-28T12:00', to: '2026-03-30T12:00' })],
      { '2026-03-28': 720, '2026-03-29': 1380, '2026-03-30': 720 },
    ],
    [
      'hold 25 hours on the day on which it ends',
      [aSession({ from: '2026-10-24T12:00', to: '2026-10-26T12:00' })],
      { '2026-10-24': 720, '2026-10-25': 1500, '2026-10-26': 720 },
    ],
    [
      'skip a day that a zone skipped',
      [aSession({ zone: 'Pacific/Apia', from: '2011-12-29T12:00', to: '2011-12-31T12:00' })],
      { '2011-12-29': 720, '2011-12-31': 720 },
    ],
    [
      'keep each session in its own zone',
      [aSession(), aSession({ id: 'b', zone: 'America/New_York', from: '2026-03-10T23:45' })],
      { '2026-03-10': 45, '2026-03-11': 15 },
    ],
  ])('%s', (_name, sessions, expected) => {
    expect(minutesOf(sessions)).toEqual(expected);
  });

  it('are split at the hour at which the day starts', () => {
    const night = aSession({ from: '2026-03-10T23:30', to: '2026-03-11T04:30' });
    expect(minutesOf([night], 4)).toEqual({ '2026-03-10': 270, '2026-03-11': 30 });
  });

  it('are no fewer for a session that was mostly paused beside one that was not', () => {
    const paused = aSession({ from: '2026-03-10T17:30', minutes: 60, pausedMs: 59 * MINUTE_MS });
    expect(minutesOf([paused, aSession({ id: 'b' })])['2026-03-10']).toBeCloseTo(30.5);
  });
});

/** Sessions of one zone that begin within three days of each other, some of them paused. */
const someSessions = aMomentInAZone.chain(({ zone, nowMs }) =>
  fc
    .array(
      fc.record({
        startMs: fc.integer({ min: nowMs - 36 * 3_600_000, max: nowMs + 36 * 3_600_000 }),
        lengthMs: fc.oneof(
          fc.integer({ min: 0, max: 3 * 3_600_000 }),
          fc.integer({ min: 0, max: MAX_SESSION_MS }),
        ),
        pausedShare: fc.constantFrom(0, 0, 0, 0.25, 0.9),
      }),
      { maxLength: 6 },
    )
    .map((drawn) =>
      drawn.map(({ startMs, lengthMs, pausedShare }, index): IntervalSession => {
        const pausedMs = Math.floor(lengthMs * pausedShare);
        const times = { startedAtMs: startMs, endedAtMs: startMs + lengthMs, pausedMs };
        return aSession({ id: `${index}`, zone, ...times });
      }),
    ),
);

const withoutPauses = (sessions: readonly IntervalSession[]) =>
  sessions.map((session) => ({ ...session, pausedMs: 0 }));

/** Length of the union of the sessions in minutes, found by walking over all their edges. */
function unionMinutes(sessions: readonly IntervalSession[]): number {
  const edges = [...new Set(sessions.flatMap((each) => [each.startedAtMs, each.endedAtMs]))];
  const inOrder = edges.toSorted((a, b) => a - b);
  const covered = inOrder.slice(1).map((untilMs, index) => {
    const fromMs = inOrder[index]!;
    return sessions.some((each) => each.startedAtMs <= fromMs && each.endedAtMs >= untilMs)
      ? untilMs - fromMs
      : 0;
  });
  return covered.reduce((sum, ms) => sum + ms, 0) / MINUTE_MS;
}

describe('whatever the sessions', () => {
  it('the minutes of all dates are the length of the union', () => {
    fc.assert(
      fc.property(someSessions, aDayStartHour, (sessions, dayStartHour) => {
        const whole = withoutPauses(sessions);
        expect(totalOf(whole, dayStartHour)).toBeCloseTo(unionMinutes(whole), 6);
      }),
    );
  });

  it('no date has more minutes than its day', () => {
    fc.assert(
      fc.property(someSessions, aDayStartHour, (sessions, dayStartHour) => {
        const { zone } = sessions[0] ?? aSession();
        for (const [date, minutes] of kindMinutesByDate(sessions, 'solo', dayStartHour)) {
          const startMs = startOfDateMs(date, zone, dayStartHour);
          const endMs = startOfDateMs(addDays(date, 1), zone, dayStartHour);
          expect(minutes).toBeGreaterThan(0);
          expect(minutes).toBeLessThanOrEqual((endMs - startMs) / MINUTE_MS + 1e-6);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('one more session never takes minutes away from any date', () => {
    fc.assert(
      fc.property(someSessions, aDayStartHour, (sessions, dayStartHour) => {
        const fewer = kindMinutesByDate(sessions.slice(1), 'solo', dayStartHour);
        const all = kindMinutesByDate(sessions, 'solo', dayStartHour);
        for (const [date, minutes] of fewer)
          expect(all.get(date) ?? 0).toBeGreaterThanOrEqual(minutes - 1e-6);
      }),
      { numRuns: 300 },
    );
  });

  it('their order does not matter', () => {
    fc.assert(
      fc.property(someSessions, (sessions) => {
        expect(totalOf(sessions.toReversed())).toBeCloseTo(totalOf(sessions), 6);
      }),
    );
  });
});
