import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aGoal, anAmount, aRest, aSession, aVersion, THIS_WEEK, TODAY } from '../../test/builders';
import { MINUTE_MS } from '../time/day';
import type { Session } from '../session/session';
import type { Goal, GoalVersion } from './goal';
import { goalProgress } from './progress';

const MONDAY = '2026-03-09';

const progressOf = (goal: Goal, sessions: readonly Session[], today = TODAY, dayStartHour = 0) =>
  goalProgress(goal, sessions, { week: THIS_WEEK, today, dayStartHour });

/** Progress of a goal of the week after so many of its minutes, on a date. */
const afterMinutes = (version: Partial<GoalVersion>, minutes: number, today = TODAY) =>
  progressOf(aGoal({ version }), [anAmount({ minutes, date: MONDAY })], today);

const evenings = (minutes: number, ...dates: string[]) =>
  dates.map((date) => aSession({ id: date, from: `${date}T20:00`, minutes }));

describe('what counts', () => {
  test.each<[string, Partial<Goal>, Session, number]>([
    ['a session of its kind', {}, aSession(), 30],
    ['an amount', {}, anAmount(), 60],
    ['not the other kind', {}, aSession({ kind: 'together' }), 0],
    ['not a deleted session', {}, aSession({ deletedAtMs: 1 }), 0],
    ['one with a tag of the goal', { tagsAny: ['a', 'b'] }, aSession({ tags: ['b'] }), 30],
    ['not one with other tags', { tagsAny: ['a'] }, aSession({ tags: ['b'] }), 0],
    ['not one before the week', {}, aSession({ from: '2026-03-08T20:00' }), 0],
    ['not one after the week', {}, aSession({ from: '2026-03-16T00:00' }), 0],
    [
      'what of a night reaches into the week',
      {},
      aSession({ from: '2026-03-08T23:30', minutes: 90 }),
      60,
    ],
    [
      'what of a night lies in the week',
      {},
      aSession({ from: '2026-03-15T23:30', minutes: 90 }),
      30,
    ],
  ])('%s', (_name, fields, session, minutes) => {
    expect(progressOf(aGoal(fields), [session]).progress).toBe(minutes);
  });

  it('is by the day as the person counts it', () => {
    const night = aSession({ from: '2026-03-16T01:00' });
    expect(progressOf(aGoal(), [night], TODAY, 4).progress).toBe(30);
  });

  it('counts time at once only once', () => {
    expect(progressOf(aGoal(), [aSession(), aSession({ id: 'b' })]).progress).toBe(30);
  });
});

describe('a goal in sessions', () => {
  const goal = aGoal({ version: { measure: 'sessions', atLeast: 3 } });

  it('counts those that are long enough, once, in the week of their start', () => {
    const sessions = [
      ...evenings(10, '2026-03-09', '2026-03-15'),
      aSession({ id: 'short', minutes: 9.99 }),
      aSession({ id: 'paused', minutes: 30, pausedMs: 21 * MINUTE_MS }),
      aSession({ id: 'before', from: '2026-03-08T23:30', minutes: 90 }),
      anAmount({ minutes: 10 }),
    ];
    expect(progressOf(goal, sessions)).toMatchObject({
      measure: 'sessions',
      progress: 3,
      target: 3,
    });
  });
});

describe('a goal in days', () => {
  const goal = aGoal({ version: { measure: 'days', atLeast: 2 } });

  it('counts days on which enough comes together', () => {
    const sessions = [
      ...evenings(5, '2026-03-09', '2026-03-10'),
      aSession({ id: 'b', from: '2026-03-09T08:00', minutes: 5 }),
      aSession({ id: 'c', from: '2026-03-12T23:45', minutes: 30 }),
    ];
    expect(progressOf(goal, sessions).progress).toBe(3);
  });

  it('counts no day without any time, though every session is long enough', () => {
    const anyLength = aGoal({ version: { measure: 'days', atLeast: 2, minSessionMinutes: 0 } });
    expect(progressOf(anyLength, evenings(1, '2026-03-10')).progress).toBe(1);
  });
});

describe('the version that counts', () => {
  it('is the one in force on the last day of the week', () => {
    const versions = [aVersion(), aVersion({ effectiveDate: '2026-03-15', atLeast: 60 })];
    expect(progressOf(aGoal({ versions }), []).target).toBe(60);
  });
});

describe('met', () => {
  test.each([
    ['at the target', 60, 'met', 1],
    ['above it', 600, 'met', 1],
    ['half a minute below it', 59.5, 'met', 1],
    ['further below it', 59.4, 'easy', 0.99],
  ])('%s', (_name, minutes, status, attainment) => {
    const progress = afterMinutes({ atLeast: 60 }, minutes);
    expect(progress.status).toBe(status);
    expect(progress.attainment).toBeCloseTo(attainment);
  });

  it('needs the last session, without any tolerance', () => {
    const goal = aGoal({ version: { measure: 'sessions', atLeast: 2 } });
    expect(progressOf(goal, evenings(30, '2026-03-10')).status).not.toBe('met');
    expect(progressOf(goal, evenings(30, '2026-03-09', '2026-03-10')).status).toBe('met');
  });
});

describe('the status of minutes, of 140 in a week', () => {
  // A seventh of the target a day is 20 minutes: easy up to 25, a stretch up to 50.
  test.each([
    ['2026-03-09', 0, 'easy', false],
    ['2026-03-11', 15, 'easy', false],
    ['2026-03-11', 14, 'stretch', false],
    ['2026-03-12', 0, 'stretch', false],
    ['2026-03-13', 65, 'easy', false],
    ['2026-03-13', 64, 'stretch', true],
    ['2026-03-14', 40, 'stretch', true],
    ['2026-03-14', 39, 'tight', true],
    ['2026-03-15', 115, 'easy', false],
    ['2026-03-15', 90, 'stretch', true],
    ['2026-03-15', 89, 'tight', true],
    ['2026-03-15', 140, 'met', false],
  ])('on %s after %i minutes is %s, behind: %s', (today, minutes, status, isBehind) => {
    expect(afterMinutes({ atLeast: 140 }, minutes, today)).toMatchObject({ status, isBehind });
  });
});

describe('the status of sessions and days, of 3 in a week', () => {
  test.each([
    ['2026-03-09', 0, 'easy', false],
    ['2026-03-10', 0, 'easy', false],
    ['2026-03-11', 0, 'stretch', false],
    ['2026-03-12', 1, 'easy', false],
    ['2026-03-13', 0, 'stretch', true],
    ['2026-03-14', 0, 'tight', true],
    ['2026-03-14', 1, 'stretch', true],
    ['2026-03-14', 2, 'easy', false],
    ['2026-03-15', 2, 'stretch', true],
    ['2026-03-15', 1, 'tight', true],
    ['2026-03-15', 3, 'met', false],
  ])('on %s after %i is %s, behind: %s', (today, count, status, isBehind) => {
    const sessions = evenings(30, ...THIS_WEEK.dates.slice(0, count));
    for (const measure of ['sessions', 'days'] as const) {
      const goal = aGoal({ version: { measure, atLeast: 3 } });
      expect(progressOf(goal, sessions, today)).toMatchObject({ status, isBehind });
    }
  });
});

describe('attainment', () => {
  test.each<[string, Partial<GoalVersion>, number, number]>([
    ['at least, nothing yet', { atLeast: 100 }, 0, 0],
    ['at least, half', { atLeast: 100 }, 50, 0.5],
    ['at least, beyond', { atLeast: 100 }, 250, 1],
    ['range, below', { atLeast: 100, atMost: 200 }, 50, 0.5],
    ['range, inside', { atLeast: 100, atMost: 200 }, 150, 1],
    ['range, at its end', { atLeast: 100, atMost: 200 }, 200, 1],
    ['range, above', { atLeast: 100, atMost: 200 }, 250, 0.75],
    ['range, twice its end and more', { atLeast: 100, atMost: 200 }, 500, 0],
  ])('%s', (_name, version, minutes, attainment) => {
    expect(afterMinutes(version, minutes).attainment).toBeCloseTo(attainment);
  });

  test.each([
    ['nothing', 0, 1],
    ['up to the limit', 100, 1],
    ['above it', 150, 0.5],
    ['twice the limit', 200, 0],
    ['far above it', 900, 0],
  ])('at most: %s', (_name, minutes, attainment) => {
    const { atLeast: _atLeast, ...version } = aVersion({ atMost: 100 });
    const goal = aGoal({ versions: [version] });
    const progress = progressOf(goal, [anAmount({ minutes, date: MONDAY })], '2026-03-15');
    expect(progress.attainment).toBeCloseTo(attainment);
    expect(progress).toMatchObject({ target: 100, status: 'met', isBehind: false });
  });

  it('is never less after more time, where a goal has no upper limit', () => {
    const minutes = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(minutes, minutes, fc.integer({ min: 5, max: 10_080 }), (a, b, atLeast) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const before = afterMinutes({ atLeast }, less).attainment;
        expect(afterMinutes({ atLeast }, more).attainment).toBeGreaterThanOrEqual(before);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(before).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('an upper limit', () => {
  test.each([
    [80, 'easy', false],
    [100, 'met', false],
    [200, 'met', false],
    [201, 'met', true],
  ])('of a range: after %i minutes it is %s, over: %s', (minutes, status, isOver) => {
    const progress = afterMinutes({ atLeast: 100, atMost: 200 }, minutes);
    expect(progress).toMatchObject({ target: 100, atMost: 200, status, isOver });
  });

  it('is told of where it was passed', () => {
    const { atLeast: _atLeast, ...version } = aVersion({ atMost: 100 });
    const goal = aGoal({ versions: [version] });
    const over = progressOf(goal, [anAmount({ minutes: 150, date: MONDAY })]);
    expect(over).toMatchObject({ target: 100, atMost: 100, isOver: true, isBehind: false });
    expect(over.attainment).toBeCloseTo(0.5);
  });
});

describe('a goal by the month', () => {
  const goal = aGoal({ version: { period: 'month', atLeast: 310 } });

  it('counts the whole month', () => {
    const sessions = [
      anAmount({ id: 'before', date: '2026-02-28' }),
      anAmount({ id: 'first', date: '2026-03-01' }),
      anAmount({ id: 'last', date: '2026-03-31' }),
    ];
    const { period, progress } = progressOf(goal, sessions);
    expect(progress).toBe(120);
    expect(period).toMatchObject({
      kind: 'month',
      firstDate: '2026-03-01',
      lastDate: '2026-03-31',
    });
  });

  // A thirty-first of the target a day is 10 minutes.
  test.each([
    ['2026-03-16', 110, 'easy', false],
    ['2026-03-16', 100, 'stretch', false],
    ['2026-03-17', 100, 'stretch', true],
    ['2026-03-31', 290, 'stretch', true],
    ['2026-03-31', 280, 'tight', true],
  ])('on %s after %i minutes is %s, behind: %s', (today, minutes, status, isBehind) => {
    const progress = progressOf(goal, [anAmount({ minutes, date: '2026-03-01' })], today);
    expect(progress).toMatchObject({ status, isBehind });
  });
});

const rested = (from: string, to: string, minutes: number, today = TODAY) =>
  goalProgress(aGoal({ version: { atLeast: 140 } }), [anAmount({ minutes, date: MONDAY })], {
    week: THIS_WEEK,
    today,
    dayStartHour: 0,
    rests: [aRest({ from, to })],
  });

describe('days of rest', () => {
  it('make the week smaller', () => {
    expect(rested('2026-03-13', '2026-03-15', 0)).toMatchObject({ target: 80, isResting: false });
    expect(rested('2026-03-13', '2026-03-15', 80).status).toBe('met');
  });

  it('are no days that are left', () => {
    expect(rested('2026-03-13', '2026-03-15', 30, '2026-03-12').status).toBe('stretch');
    expect(rested('2026-03-09', '2026-03-11', 30, '2026-03-12').status).toBe('easy');
  });

  it('are never behind', () => {
    expect(rested('2026-03-14', '2026-03-15', 0, '2026-03-13').isBehind).toBe(true);
    expect(rested('2026-03-14', '2026-03-15', 0, '2026-03-14').isBehind).toBe(false);
    expect(rested('2026-03-09', '2026-03-12', 0, '2026-03-15')).toMatchObject({
      isResting: true,
      isBehind: false,
      target: 140,
    });
  });
});
