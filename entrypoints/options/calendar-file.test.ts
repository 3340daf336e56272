import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it, test } from 'vitest';
import type { PlanEvent } from '../../core/calendar/calendar-memory';
import { calendarFile } from './calendar-file';

const instant = (text: string) => Temporal.Instant.from(text).epochMilliseconds;

const anEvent = (fields: Partial<PlanEvent> = {}): PlanEvent => ({
  uid: 'plan-1-2026-03-12@breathing-room',
  sequence: 0,
  status: 'CONFIRMED',
  startMs: instant('2026-03-12T19:00Z'),
  endMs: instant('2026-03-12T19:30Z'),
  summary: 'Solo: back at 20:30',
  changedAtMs: instant('2026-03-11T11:00Z'),
  ...fields,
});

/** The file as an independent parser reads it. */
function readBack(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text) as unknown[]);
}

function readEvents(text: string): ICAL.Event[] {
  return readBack(text)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

const MANY = [
  'Solo',
  'Us: dinner; wine, and a “long” talk \\ walk',
  'Żółć i gęślą jaźń, wieczór tylko dla mnie, do dwudziestej trzydzieści pięć albo dłużej',
  '一人の時間 二十時まで 一人の時間 二十時まで 一人の時間 二十時まで 一人の時間',
  '🛋️ Recharging 🫖🫖🫖🫖🫖🫖🫖🫖🫖🫖🫖🫖🫖🫖🫖🫖🫖🫖🫖🫖 until eight',
  'رفيق: وقت هادئ حتى الثامنة مساءً مع كتاب طويل جدًا وكوب من الشاي بالنعناع',
  'BEGIN:VEVENT',
  'x'.repeat(200),
];

describe('a calendar file', () => {
  it('is read by another parser as it was meant', () => {
    const [event] = readEvents(calendarFile([anEvent({ sequence: 3 })], 'Plan for two'));
    expect(event).toMatchObject({
      uid: 'plan-1-2026-03-12@breathing-room',
      sequence: 3,
      summary: 'Solo: back at 20:30',
    });
    expect(event!.startDate.toICALString()).toBe('20260312T190000Z');
    expect(event!.endDate.toICALString()).toBe('20260312T193000Z');
    const { component } = event!;
    expect(component.getFirstPropertyValue('class')).toBe('PRIVATE');
    expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    for (const name of ['dtstamp', 'last-modified'])
      expect(String(component.getFirstPropertyValue(name))).toBe('2026-03-11T11:00:00Z');
  });

  it('has what RFC 5545 asks of every calendar, and no method', () => {
    const calendar = readBack(calendarFile([anEvent()], 'Plan for two'));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//breathing-room//plan-for-two//EN');
    expect(calendar.getFirstPropertyValue('method')).toBeNull();
  });

  it('says what is cancelled', () => {
    const file = calendarFile([anEvent({ status: 'CANCELLED', sequence: 1 })], 'Plan');
    const [event] = readEvents(file);
    expect(event!.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(event!.sequence).toBe(1);
  });

  it('has single events in UTC: no rule, no zone, no alarm', () => {
    const file = calendarFile([anEvent(), anEvent({ uid: 'b@breathing-room' })], 'Plan');
    expect(file).not.toMatch(/RRULE|VTIMEZONE|TZID|VALARM|DESCRIPTION|ATTENDEE|ORGANIZER/);
    expect(file.match(/^DT(?:START|END):\d{8}T\d{6}Z$/gm)).toHaveLength(4);
  });

  it('without events is still a calendar', () => {
    expect(readEvents(calendarFile([], 'Plan'))).toEqual([]);
  });
});

describe('its lines', () => {
  const file = calendarFile(
    MANY.map((summary, index) => anEvent({ uid: `p-${index}@breathing-room`, summary })),
    'Plan für zwei; leise, und \\ lang'.repeat(4),
  );

  it('end with CRLF, all of them', () => {
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file.endsWith('END:VCALENDAR') || file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('are folded at 75 octets, between characters', () => {
    const encoder = new TextEncoder();
    for (const line of file.split('\r\n')) {
      expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
      expect(line).toSatisfy((text: string) => text.isWellFormed());
    }
  });

  test.each(MANY.map((summary, index) => [index, summary] as const))(
    'carry text %i through unharmed',
    (index, summary) => {
      expect(readEvents(file)[index]!.summary).toBe(summary);
    },
  );

  it('carry the name of the calendar, escaped as the text that it is', () => {
    const unfolded = file.replaceAll('\r\n ', '');
    const escaped = String.raw`Plan für zwei\; leise\, und \\ lang`;
    expect(unfolded).toContain(`\r\nX-WR-CALNAME:${escaped.repeat(4)}\r\n`);
  });

  it('cannot be broken out of by a name', () => {
    const text = calendarFile([], 'Plan\r\nBEGIN:VEVENT');
    expect(readBack(text).getAllSubcomponents()).toEqual([]);
  });
});

it('any text, instant and revision come back', () => {
  // As the readers of untrusted text give it: trimmed, without control characters or half pairs.
  const aText = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
    .map((text) => text.replaceAll(/[\p{Cc}\p{Cs}]+/gu, ' ').trim())
    .filter(Boolean);
  const seconds = fc.integer({ min: 0, max: 7_258_118_400 });
  fc.assert(
    fc.property(
      aText,
      seconds,
      fc.nat(86_400),
      fc.nat(9999),
      (summary, start, length, sequence) => {
        const startMs = start * 1000;
        const event = anEvent({ summary, sequence, startMs, endMs: startMs + length * 1000 });
        const [read] = readEvents(calendarFile([event], summary));
        expect(read!.summary).toBe(summary);
        expect(read!.sequence).toBe(sequence);
        expect(read!.startDate.toUnixTime()).toBe(start);
        expect(read!.endDate.toUnixTime()).toBe(start + length);
      },
    ),
  );
});
