import { expect, test } from 'vitest';
import { REMINDER_KINDS } from '../reminder/kind';
import { parseSettings } from './parse-settings';
import { DEFAULT_SETTINGS, DELIVERIES } from './settings';

test('the defaults are settings that a person could have chosen', () => {
  expect(parseSettings(DEFAULT_SETTINGS)).toStrictEqual(DEFAULT_SETTINGS);
});

test('every kind of reminder has a delivery', () => {
  for (const kind of REMINDER_KINDS)
    expect(DELIVERIES).toContain(DEFAULT_SETTINGS.reminders.delivery[kind]);
});

test('the defaults are those of the contract', () => {
  expect(DEFAULT_SETTINGS).toMatchObject({
    dayStartHour: 0,
    reminders: {
      intervalMinutes: 90,
      breakMinutes: 15,
      dailyCap: 3,
      gapMinutes: 60,
      activeRanges: [{ from: '09:00', to: '21:00' }],
      discreet: true,
    },
  });
});
