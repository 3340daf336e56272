import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aRunningSession, at } from '../../test/builders';
import { MINUTE_MS } from '../time/day';
import { countedElapsedMs, forgottenQuestion, keepGoing } from './forgotten';
import { elapsedMs } from './running-session';

const asked = (running: ReturnType<typeof aRunningSession>, local: string, dayStartHour = 0) =>
  forgottenQuestion(running, at(local), dayStartHour);

describe('the question comes', () => {
  test.each<[string, Parameters<typeof aRunningSession>[0], string, boolean]>([
    ['not within four hours', {}, '2026-03-11T15:00', false],
    ['after four hours', {}, '2026-03-11T15:01', true],
    ['not within twice the planned length', { plannedMinutes: 180 }, '2026-03-11T17:00', false],
    ['after twice the planned length', { plannedMinutes: 180 }, '2026-03-11T17:01', true],
    ['not before four hours with a short one', { plannedMinutes: 20 }, '2026-03-11T14:00', false],
    [
      'not before four in the morning',
      { from: '2026-03-11T23:30', plannedMinutes: 240 },
      '2026-03-12T04:00',
      false,
    ],
    [
      'after four in the morning',
      { from: '2026-03-11T23:30', plannedMinutes: 240 },
      '2026-03-12T04:01',
      true,
    ],
    [
      'not while its pauses make up for it',
      { pausedMs: 60 * MINUTE_MS },
      '2026-03-11T16:00',
      false,
    ],
    [
      'not in a pause of half a day',
      { from: '2026-03-11T01:00', pausedAtMs: at('2026-03-11T02:00') },
      '2026-03-11T14:00',
      false,
    ],
    [
      'in a pause that is older',
      { from: '2026-03-11T01:00', pausedAtMs: at('2026-03-11T02:00') },
      '2026-03-11T14:01',
      true,
    ],
    ['not on a clock that was set back', {}, '2026-03-10T11:00', false],
  ])('%s', (_name, fields, local, expected) => {
    expect(asked(aRunningSession(fields), local) !== undefined).toBe(expected);
  });

  it('by the hour at which the person’s day starts', () => {
    const running = aRunningSession({ from: '2026-03-12T03:00', plannedMinutes: 240 });
    expect(asked(running, '2026-03-12T09:00', 4)).toBeDefined();
    expect(asked(running, '2026-03-12T08:00', 4)).toBeUndefined();
  });
});

describe('until it is answered', () => {
  it('counts up to where it was asked, and offers the planned end', () => {
    const running = aRunningSession({ plannedMinutes: 30 });
    expect(asked(running, '2026-03-11T20:00')).toEqual({
      sessionId: 'running-1',
      countedMs: 240 * MINUTE_MS,
      plannedEndMs: at('2026-03-11T11:30'),
    });
  });

  it('counts no sleep', () => {
    const running = aRunningSession({ from: '2026-03-11T23:00', plannedMinutes: 300 });
    expect(asked(running, '2026-03-12T09:00')?.countedMs).toBe(300 * MINUTE_MS);
    expect(asked(running, '2026-03-12T09:00')?.plannedEndMs).toBe(at('2026-03-12T04:00'));
  });

  it('offers no end that is still to come, and none without a plan', () => {
    const long = aRunningSession({ from: '2026-03-11T20:00', plannedMinutes: 720 });
    expect(asked(long, '2026-03-12T05:00')).not.toHaveProperty('plannedEndMs');
    expect(asked(aRunningSession(), '2026-03-11T20:00')).not.toHaveProperty('plannedEndMs');
  });
});

describe('still going', () => {
  const running = keepGoing(aRunningSession(), at('2026-03-11T18:00'));

  it('counts all of it, and asks after as long once more', () => {
    expect(running).toMatchObject({ stillGoingAtMs: at('2026-03-11T18:00'), revision: 2 });
    expect(countedElapsedMs(running, at('2026-03-11T21:00'), 0)).toBe(600 * MINUTE_MS);
    expect(asked(running, '2026-03-11T22:00')).toBeUndefined();
    expect(asked(running, '2026-03-11T22:01')?.countedMs).toBe(660 * MINUTE_MS);
  });

  it('holds over the night in which it was said', () => {
    const late = keepGoing(aRunningSession(), at('2026-03-12T08:00'));
    expect(asked(late, '2026-03-12T12:00')).toBeUndefined();
    expect(asked(late, '2026-03-12T12:01')).toBeDefined();
  });
});

it('counts all until it asks, and never more than has passed', () => {
  const inputs = [
    fc.integer({ min: 0, max: 4000 }),
    fc.option(fc.integer({ min: 1, max: 1440 })),
    fc.integer({ min: 0, max: 6 }),
  ] as const;
  fc.assert(
    fc.property(...inputs, (minutes, planned, dayStartHour) => {
      const running = aRunningSession(planned === null ? {} : { plannedMinutes: planned });
      const nowMs = running.startedAtMs + minutes * MINUTE_MS;
      const counted = countedElapsedMs(running, nowMs, dayStartHour);
      const question = forgottenQuestion(running, nowMs, dayStartHour);
      const allMs = elapsedMs(running, nowMs);
      expect(counted).toBe(question ? Math.min(counted, allMs) : allMs);
      expect(counted).toBeLessThanOrEqual(Math.max(2 * (planned ?? 0), 240) * MINUTE_MS);
    }),
  );
});
