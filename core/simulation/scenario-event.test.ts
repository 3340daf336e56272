import { describe, expect, test } from 'vitest';
import { parseScenarioEvent } from './scenario-event';

const at = '2026-03-27T08:30';

describe('an event', () => {
  test.each([
    { type: 'active' },
    { type: 'idle' },
    { type: 'locked' },
    { type: 'sleep' },
    { type: 'wake' },
    { type: 'browser-closed' },
    { type: 'browser-opened' },
    { type: 'worker-killed' },
    { type: 'session-end' },
    { type: 'resume' },
    { type: 'audible', on: true },
    { type: 'fullscreen', on: false },
    { type: 'session-start', kind: 'together', minutes: 20 },
    { type: 'snooze', minutes: 15 },
    { type: 'snooze', until: '2026-03-27T12:00' },
    { type: 'pause' },
    { type: 'pause', until: '2026-03-28T12:00Z' },
    { type: 'answer', answer: 'dismissed' },
    { type: 'settings', settings: { reminders: { dailyCap: 5 } } },
    { type: 'zone', zone: 'Asia/Kolkata' },
  ])('of type $type is read as it is', (event) => {
    expect(parseScenarioEvent({ at, ...event })).toEqual({ at, ...event });
  });

  test('takes nothing that it does not know', () => {
    expect(parseScenarioEvent({ at, type: 'idle', mood: 'fine' })).toEqual({ at, type: 'idle' });
  });

  test('is a session alone unless told otherwise', () => {
    const event = parseScenarioEvent({ at, type: 'session-start' });
    expect(event).toEqual({ at, type: 'session-start', kind: 'solo' });
  });

  test('sets the clock by an ISO duration, back too', () => {
    const event = parseScenarioEvent({ at, type: 'clock', by: '-PT3H' });
    expect(event).toEqual({ at, type: 'clock', byMs: -3 * 3_600_000 });
  });

  test.each([
    [17, 'it must be an object.'],
    [{ type: 'idle' }, '"at" must be a time.'],
    [{ at: '25:00', type: 'idle' }, '"at" must be a time.'],
    [{ at: '2026-03-27T08:30+99:00', type: 'idle' }, '"at" must be a time.'],
    [{ at, type: 'dance' }, 'the type "dance" is not known.'],
    [{ at, type: 'audible' }, '"on" must be true or false.'],
    [{ at, type: 'session-start', kind: 'work' }, '"kind" must be "solo" or "together".'],
    [{ at, type: 'snooze' }, 'it needs "minutes" or "until".'],
    [{ at, type: 'pause', until: 'soon' }, '"until" must be a time.'],
    [
      { at, type: 'answer', answer: 'no' },
      '"answer" must be one of started, snoozed, dismissed, ignored.',
    ],
    [{ at, type: 'settings' }, '"settings" must be an object.'],
    [{ at, type: 'zone', zone: 'Mars' }, '"zone" must be a time zone.'],
    [{ at, type: 'clock', by: '3 hours' }, '"by" must be a duration such as -PT3H.'],
  ])('that is wrong says how: %#', (event, message) => {
    expect(parseScenarioEvent(event)).toBe(message);
  });
});
