import { describe, expect, it, test } from 'vitest';
import { aRunningSession, at, BERLIN } from '../../test/builders';
import { MINUTE_MS } from '../time/day';
import { signAt, signOf } from './sign';

const NOON = at('2026-03-11T12:00');
const EIGHT = at('2026-03-11T20:00');

describe('the sign', () => {
  it('shows until when, and what is left', () => {
    expect(signAt({ untilMs: EIGHT, zone: BERLIN }, EIGHT - 90_500)).toEqual({
      shows: 'until',
      untilMs: EIGHT,
      minutesLeft: 2,
      nextChangeMs: EIGHT - MINUTE_MS,
    });
  });

  it('is over at that instant', () => {
    const over = { shows: 'over', nextChangeMs: EIGHT + MINUTE_MS };
    expect(signAt({ untilMs: EIGHT, zone: BERLIN }, EIGHT)).toEqual(over);
    expect(signAt({ untilMs: EIGHT, zone: BERLIN }, EIGHT - 1).shows).toBe('until');
  });

  it('changes at its end even within a minute', () => {
    const sign = { untilMs: EIGHT + 20_000, zone: BERLIN };
    expect(signAt(sign, EIGHT + 5000)).toMatchObject({
      minutesLeft: 1,
      nextChangeMs: sign.untilMs,
    });
  });

  it('without a time is open', () => {
    expect(signAt({ zone: BERLIN }, NOON)).toEqual({
      shows: 'open',
      nextChangeMs: NOON + MINUTE_MS,
    });
  });
});

test.each([
  ['until its planned end', aRunningSession({ plannedMinutes: 90 }), at('2026-03-11T12:30')],
  ['open without one', aRunningSession(), undefined],
  ['open while it is paused', aRunningSession({ plannedMinutes: 90, pausedAtMs: NOON }), undefined],
])('the sign of a session is %s', (_name, running, untilMs) => {
  expect(signOf(running)).toStrictEqual({
    zone: BERLIN,
    ...(untilMs !== undefined && { untilMs }),
  });
});
