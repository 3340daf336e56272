import { expect, test } from 'vitest';
import { printedLines } from '../../test/simulated';

const day = '2026-03-10';

/** Eight hours of use in the office, with short and long absences and one session. */
const workingDay = {
  zone: 'Europe/Berlin',
  from: `${day}T08:50`,
  until: `${day}T18:00`,
  events: [
    ['08:50', 'idle'],
    ['09:00', 'active'],
    ['10:20', 'idle'],
    ['10:26', 'active'],
    ['12:10', 'locked'],
    ['12:50', 'active'],
    ['14:40', 'session-start'],
    ['15:00', 'session-end'],
    ['16:05', 'idle'],
    ['16:11', 'active'],
    ['17:40', 'locked'],
  ].map(([time, type]) => ({ at: `${day}T${time}`, type, minutes: 20 })),
};

test('R14: a working day wakes the worker at most 40 times', () => {
  const summary = printedLines(workingDay).at(-1);
  expect(summary).toMatchObject({ type: 'summary' });
  expect(summary?.wakeUps).toBeLessThanOrEqual(40);
  expect(summary?.reminders).toBeGreaterThan(0);
});
