import { describe, expect, test } from 'vitest';
import { printedLines, remindersOf } from '../../test/simulated';

const day = '2026-03-10';
const scenarioOf = (events: object[], fields: object = {}) => ({
  zone: 'Europe/Berlin',
  from: `${day}T10:00`,
  until: `${day}T13:00`,
  events: events.map((event) => ({ at: `${day}T10:00`, ...event })),
  ...fields,
});

describe('a simulation', () => {
  test('tells what comes, what is held and by what, and why the worker woke', () => {
    const lines = printedLines(
      scenarioOf([
        { at: `${day}T11:20`, type: 'audible', on: true },
        { at: `${day}T11:55`, type: 'audible', on: false },
      ]),
    );
    expect(lines).toContainEqual({
      at: `${day}T11:30:00[Europe/Berlin]`,
      type: 'held',
      kind: 'rhythm',
      by: ['audible', 'lull'],
    });
    expect(lines.find((line) => line.type === 'reminder')).toMatchObject({
      kind: 'rhythm',
      delivery: 'notification',
      why: '90 minutes of presence since the last break',
    });
    expect(lines[0]).toMatchObject({ type: 'wake-up', cause: 'start' });
    expect(lines.at(-1)).toMatchObject({ type: 'summary', reminders: 1 });
  });

  test('is the same each time', () => {
    const scenario = scenarioOf([{ at: `${day}T10:30`, type: 'locked' }]);
    expect(printedLines(scenario)).toEqual(printedLines(scenario));
  });

  test('reads a later local time in the zone in which the person then is', () => {
    const events = [
      { at: `${day}T10:30`, type: 'zone', zone: 'America/New_York' },
      { at: `${day}T06:00`, type: 'settings', settings: { reminders: { gapMinutes: 30 } } },
    ];
    expect(printedLines(scenarioOf(events)).at(-1)).toMatchObject({ type: 'summary' });
  });

  test('answers only what was shown', () => {
    const early = scenarioOf([{ at: `${day}T10:30`, type: 'answer', answer: 'started' }]);
    expect(remindersOf(early)).toEqual([`rhythm ${day}T11:40`]);
    const snoozed = scenarioOf([{ at: `${day}T11:45`, type: 'answer', answer: 'snoozed' }]);
    expect(remindersOf(snoozed)).toEqual([`rhythm ${day}T11:40`, `rhythm ${day}T12:00`]);
  });

  test('refuses events out of order, and an end before them, by name', () => {
    const events = [
      { at: `${day}T11:00`, type: 'idle' },
      { at: `${day}T10:30`, type: 'active' },
    ];
    expect(() => printedLines(scenarioOf(events))).toThrow(
      'Event 2 (active): it lies before what happened already.',
    );
    const endless = scenarioOf([{ at: `${day}T14:00`, type: 'idle' }]);
    expect(() => printedLines(endless)).toThrow('"until" lies before the last event');
  });
});
