import { describe, expect, test } from 'vitest';
import type { HoldReason } from '../../core/reminder/hold';
import { HOLD_REASONS } from '../../core/reminder/hold';
import type { ReminderOutlook } from '../../core/reminder/outlook';
import { today } from '../../locales/en/today';
import { translatorFor } from '../../locales/translate';
import { at, BERLIN, NOON } from '../../test/builders';
import { reminderLine } from './reminder-line';

const text = translatorFor<typeof today>(today, 'en-GB');
const moment = { nowMs: at(NOON), zone: BERLIN };
const line = (outlook: Partial<ReminderOutlook>) =>
  reminderLine(text, { holds: [], ...outlook }, moment).replaceAll('\u2063', '');
const next = (local: string) => ({ kind: 'rhythm' as const, aroundMs: at(local) });
const due = { id: 'rhythm:1', kind: 'rhythm' as const, dueAtMs: at('2026-03-11T11:50') };

describe('when the next one comes', () => {
  test.each([
    ['2026-03-11T15:40', 'Next reminder around 15:40'],
    ['2026-03-12T10:10', 'Next reminder tomorrow around 10:10'],
    ['2026-03-13T20:20', 'Next reminder on Friday around 20:20'],
  ])('%s: %s', (local, said) => {
    expect(line({ next: next(local) })).toBe(said);
  });

  test('none at all', () => {
    expect(line({})).toBe('No reminder planned');
  });
});

describe('why none comes now', () => {
  const untilMs = at('2026-03-11T18:00');

  test.each<[HoldReason, string]>([
    ['paused', 'Paused until 18:00'],
    ['session', 'Quiet while your time is running'],
    ['snoozed', 'Quiet until 18:00, as you asked'],
    ['outside-hours', 'Quiet: outside your hours until 18:00'],
    ['away', 'Quiet while you are away'],
    ['daily-cap', 'That was all for today'],
  ])('%s: %s', (by, said) => {
    expect(line({ holds: [{ by, untilMs }], next: next('2026-03-11T19:00') })).toBe(said);
  });

  test('without an end in sight', () => {
    expect(line({ holds: [{ by: 'paused' }] })).toBe('Paused until you turn reminders on');
    expect(line({ holds: [{ by: 'outside-hours' }] })).toBe('Quiet: outside your hours');
  });

  test('an end on another day is named with its day', () => {
    const tomorrow = at('2026-03-12T10:00');
    expect(line({ holds: [{ by: 'outside-hours', untilMs: tomorrow }] })).toBe(
      'Quiet: outside your hours until tomorrow, 10:00',
    );
    const friday = at('2026-03-13T10:00');
    expect(line({ holds: [{ by: 'paused', untilMs: friday }] })).toBe('Paused until Fri, 10:00');
  });

  test('the gap and the return are news only while a reminder is due', () => {
    for (const by of ['gap', 'settling'] as const) {
      expect(line({ holds: [{ by, untilMs }], next: next('2026-03-11T18:00') })).toBe(
        'Next reminder around 18:00',
      );
      expect(line({ holds: [{ by, untilMs }], waiting: due })).toMatch(/^Quiet/);
    }
  });

  test('every reason has words', () => {
    for (const by of HOLD_REASONS) {
      expect(line({ holds: [{ by, untilMs }], waiting: due })).not.toBe('');
    }
  });
});

describe('a reminder that was shown', () => {
  const waiting = { ...due, shownAtMs: at(NOON) };

  test('waits above, whatever would hold a new one', () => {
    expect(line({ waiting, holds: [{ by: 'gap', untilMs: at('2026-03-11T13:00') }] })).toBe(
      'A reminder is waiting above',
    );
  });

  test('a pause is told all the same', () => {
    expect(line({ waiting, holds: [{ by: 'paused' }] })).toBe('Paused until you turn reminders on');
  });
});
