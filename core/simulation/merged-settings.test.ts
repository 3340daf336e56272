import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { mergedSettings } from './merged-settings';

test('changes what is named, however deep, and leaves the rest', () => {
  const merged = mergedSettings(DEFAULT_SETTINGS, {
    reminders: { intervalMinutes: 45, delivery: { tip: 'badge' } },
  });
  const { reminders } = DEFAULT_SETTINGS;
  expect(merged).toEqual({
    ...DEFAULT_SETTINGS,
    reminders: {
      ...reminders,
      intervalMinutes: 45,
      delivery: { ...reminders.delivery, tip: 'badge' },
    },
  });
});

test('a list is replaced whole', () => {
  const change = { reminders: { activeRanges: [{ from: '10:00', to: '12:00' }] } };
  expect(mergedSettings(DEFAULT_SETTINGS, change).reminders).toMatchObject(change.reminders);
});

test('an empty change is none', () => {
  expect(mergedSettings(DEFAULT_SETTINGS, {})).toEqual(DEFAULT_SETTINGS);
});
