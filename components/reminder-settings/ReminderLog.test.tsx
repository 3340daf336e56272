import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { HOLD_REASONS } from '../../core/reminder/hold';
import { LOG_TYPES, type LogEntry } from '../../core/reminder/log';
import { reminders } from '../../locales/en/reminders';
import { translatorFor } from '../../locales/translate';
import { at, BERLIN } from '../../test/builders';
import { expectAccessible } from '../../test/components/axe';
import { renderWithText } from '../../test/components/render';
import { logWords } from './log-words';
import { ReminderLog } from './ReminderLog';

const entry = (local: string, fields: Partial<LogEntry> = {}): LogEntry => ({
  type: 'shown',
  atMs: at(local),
  kind: 'rhythm',
  reminderId: `rhythm:${local}`,
  ...fields,
});

const renderLog = (log: LogEntry[], dayStartHour = 0) =>
  renderWithText(<ReminderLog log={log} zone={BERLIN} dayStartHour={dayStartHour} />).container;

const text = translatorFor<typeof reminders>(reminders, 'en-GB');
const words = (fields: Partial<LogEntry>) =>
  logWords(text, entry('2026-03-11T12:00', fields), BERLIN);

describe('the log', () => {
  test('is grouped by day, with the reasons', async () => {
    const container = renderLog([
      entry('2026-03-11T15:20', { type: 'held', by: ['audible'] }),
      entry('2026-03-11T10:30', { type: 'snoozed', untilMs: at('2026-03-11T10:45') }),
      entry('2026-03-10T20:20', { kind: 'planned' }),
      entry('2026-03-09T10:30'),
    ]);
    const days = [...container.querySelectorAll('details')];
    expect(days.map((day) => day.querySelector('summary')?.textContent)).toEqual([
      'Wednesday 11 March',
      'Tuesday 10 March',
      'Monday 9 March',
    ]);
    expect(days.map((day) => day.open)).toEqual([true, true, false]);
    expect(days[0]!.querySelectorAll('li')).toHaveLength(2);
    expect(screen.getByText('Held: sound was playing in a tab')).toBeTruthy();
    expect(screen.getByText('Answered: later, until 10:45')).toBeTruthy();
    await expectAccessible(container);
  });

  test('counts the night to the day before, where the day starts later', () => {
    const container = renderLog([entry('2026-03-11T01:00'), entry('2026-03-10T22:00')], 4);
    expect(container.querySelectorAll('details')).toHaveLength(1);
  });

  test('says so while there is nothing', async () => {
    const container = renderLog([]);
    expect(container.textContent).toContain('Nothing yet.');
    await expectAccessible(container);
  });
});

describe('the words', () => {
  test('differ for every outcome', () => {
    expect(new Set(LOG_TYPES.map((type) => words({ type }))).size).toBe(LOG_TYPES.length);
  });

  test('differ for every reason, and name all of several', () => {
    const reasons = HOLD_REASONS.map((by) => words({ type: 'held', by: [by] }));
    expect(new Set(reasons).size).toBe(HOLD_REASONS.length);
    expect(words({ type: 'held', by: ['audible', 'away'] })).toBe(
      'Held: sound was playing in a tab and you were away',
    );
  });
});
