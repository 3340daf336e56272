import { expect, it, test } from 'vitest';
import { expectSoundParser } from '../../test/untrusted';
import { MAX_SUMMARY, parseCalendarMemory, type PlanEvent } from './calendar-memory';

const event: PlanEvent = {
  uid: 'plan-1-2026-03-12@breathing-room',
  sequence: 2,
  status: 'CONFIRMED',
  startMs: 5,
  endMs: 9,
  summary: 'Solo',
  changedAtMs: 1,
};

it('is read as it is, and anything else as less', () => {
  const memory = { events: [event, { ...event, uid: 'b@breathing-room', status: 'CANCELLED' }] };
  expectSoundParser(parseCalendarMemory, memory);
  expect(parseCalendarMemory(memory)).toEqual(memory);
  expect(parseCalendarMemory(undefined)).toEqual({ events: [] });
});

test.each<[string, object]>([
  ['no UID', { uid: undefined }],
  ['a UID of another program', { uid: 'plan-1@example.org' }],
  ['a UID with a line break', { uid: 'a\r\nX:1@breathing-room' }],
  ['an unknown status', { status: 'TENTATIVE' }],
  ['no start', { startMs: undefined }],
  ['an end before its start', { endMs: 4 }],
])('an event with %s is left out', (_name, fields) => {
  expect(parseCalendarMemory({ events: [{ ...event, ...fields }, event] }).events).toEqual([event]);
});

it('repairs the rest, and holds each UID once', () => {
  const spoilt = { ...event, sequence: -1, summary: 's'.repeat(999), changedAtMs: 'now' };
  const { events } = parseCalendarMemory({ events: [event, spoilt] });
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({ sequence: 0, changedAtMs: 0 });
  expect(events[0]!.summary).toHaveLength(MAX_SUMMARY);
});
