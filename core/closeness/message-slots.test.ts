import { describe, expect, it, test } from 'vitest';
import { aRunningSession, at, BERLIN } from '../../test/builders';
import { MINUTE_MS } from '../time/day';
import {
  dayPartAt,
  slotsOfExtension,
  slotsOfRunning,
  slotsOfSpan,
  type SlotWords,
} from './message-slots';

const words: SlotWords = {
  clock: (ms, zone) =>
    Temporal.Instant.fromEpochMilliseconds(ms)
      .toZonedDateTimeISO(zone)
      .toPlainTime()
      .toString()
      .slice(0, 5),
  duration: (minutes) => `${minutes} minutes`,
  partOfDate: (date, part) => `${date} ${part}`,
  dayPart: (part) => part,
};
const NOON = at('2026-03-11T12:00');

test.each([
  ['04:59', 'night'],
  ['05:00', 'morning'],
  ['11:59', 'morning'],
  ['12:00', 'afternoon'],
  ['17:59', 'afternoon'],
  ['18:00', 'evening'],
  ['21:59', 'evening'],
  ['22:00', 'night'],
])('%s is %s', (time, part) => {
  expect(dayPartAt(at(`2026-03-11T${time}`), BERLIN)).toBe(part);
});

describe('the slots of a planned time', () => {
  it('say how long, from when, until when and on which day', () => {
    const span = { startMs: at('2026-03-14T09:00'), endMs: at('2026-03-14T10:30') };
    expect(slotsOfSpan(span, BERLIN, words)).toEqual({
      duration: '90 minutes',
      start: '09:00',
      return: '10:30',
      when: '2026-03-14 morning',
      daypart: 'morning',
    });
  });

  it('count real minutes over a change of clocks, and never none', () => {
    const overnight = { startMs: at('2026-03-29T01:30'), endMs: at('2026-03-29T03:30') };
    expect(slotsOfSpan(overnight, BERLIN, words).duration).toBe('60 minutes');
    expect(slotsOfSpan({ startMs: NOON, endMs: NOON }, BERLIN, words).duration).toBe('1 minutes');
  });
});

describe('the slots of the running session', () => {
  it('say its planned length and end', () => {
    const running = aRunningSession({ plannedMinutes: 90 });
    expect(slotsOfRunning(running, NOON, words)).toEqual({
      start: '11:00',
      daypart: 'morning',
      duration: '90 minutes',
      return: '12:30',
    });
  });

  test.each([
    ['an open end', aRunningSession()],
    ['an end that is past', aRunningSession({ plannedMinutes: 30 })],
    ['a pause', aRunningSession({ plannedMinutes: 90, pausedAtMs: NOON - MINUTE_MS })],
  ])('with %s name no end', (_name, running) => {
    expect(slotsOfRunning(running, NOON, words)).toEqual({ start: '11:00', daypart: 'morning' });
  });
});

describe('the slots of an extension', () => {
  test.each([
    ['counts from the planned end', aRunningSession({ plannedMinutes: 90 }), '12:45'],
    ['counts from now once that is past', aRunningSession({ plannedMinutes: 30 }), '12:15'],
    ['counts from now without one', aRunningSession(), '12:15'],
  ])('%s', (_name, running, until) => {
    expect(slotsOfExtension(running, 15, NOON, words)).toEqual({
      longer: '15 minutes',
      return: until,
    });
  });
});
