import { expect, test } from 'vitest';
import { aSession, anAmount } from '../../test/builders';
import { MINUTE_MS } from '../time/day';
import { sessionLengthMs } from './session';

test.each([
  ['the time between its instants', aSession({ minutes: 45 }), 45],
  ['without its pauses', aSession({ minutes: 45, pausedMs: 15 * MINUTE_MS }), 30],
  ['nothing when it was paused all along', aSession({ minutes: 45, pausedMs: 60 * MINUTE_MS }), 0],
  ['nothing when it ends before it starts', aSession({ minutes: -5 }), 0],
  ['the amount that was logged', anAmount({ minutes: 25 }), 25],
  [
    'an hour less over the start of summer time',
    aSession({ from: '2026-03-29T01:30', to: '2026-03-29T03:30' }),
    60,
  ],
  [
    'an hour more over its end',
    aSession({ from: '2026-10-25T01:30', to: '2026-10-25T03:30' }),
    180,
  ],
])('a session lasts %s', (_name, session, minutes) => {
  expect(sessionLengthMs(session)).toBe(minutes * MINUTE_MS);
});
