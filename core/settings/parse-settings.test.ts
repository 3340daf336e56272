import { describe, expect, it, test } from 'vitest';
import { someSettings } from '../../test/builders';
import { expectClean, expectSoundParser } from '../../test/untrusted';
import { parseSettings, SETTING_LIMITS } from './parse-settings';
import { DEFAULT_SETTINGS } from './settings';

it('reads sound settings as they are, and anything else to clean settings', () => {
  const own = someSettings({
    firstWeekday: 6,
    dayStartHour: 4,
    reminders: {
      delivery: { ...DEFAULT_SETTINGS.reminders.delivery, rhythm: 'badge', planned: 'off' },
      activeRanges: [{ from: '22:00', to: '06:00' }],
      snoozeMinutes: [5],
      discreet: false,
    },
  });
  expectSoundParser(parseSettings, someSettings(), own);
});

test.each<unknown>([
  undefined,
  null,
  {},
  [],
  'settings',
  { reminders: 7 },
  { reminders: { delivery: [] } },
])('what is missing takes its default: %j', (value) => {
  expect(parseSettings(value)).toStrictEqual(DEFAULT_SETTINGS);
});

describe('each number', () => {
  const { dayStartHour: _hour, snoozeMinutes: _snooze, ...limits } = SETTING_LIMITS;
  const names = Object.keys(limits) as (keyof typeof limits)[];

  test.each(names)('%s stays inside its limits', (name) => {
    const { min, max } = limits[name];
    const usual = DEFAULT_SETTINGS.reminders[name];
    const read = (value: unknown) =>
      parseSettings({ reminders: { [name]: value } }).reminders[name];
    expect([min, max].map(read)).toEqual([min, max]);
    expect([min - 1, max + 1, min + 0.5, Number.NaN, `${max}`, null].map(read)).toEqual(
      Array(6).fill(usual),
    );
  });

  test.each([
    [0, 0],
    [6, 6],
    [7, 0],
    [-1, 0],
    [3.5, 0],
  ])('a day that starts at %d starts at %d', (value, hour) => {
    expect(parseSettings({ dayStartHour: value }).dayStartHour).toBe(hour);
  });
});

describe('a choice', () => {
  test.each([1, 5, 6, 7] as const)('%i is a first weekday', (firstWeekday) => {
    expect(parseSettings({ firstWeekday }).firstWeekday).toBe(firstWeekday);
  });

  test.each([0, 2, 3, 4, 8, '1', null])(
    '%j is no first weekday, so the locale decides',
    (value) => {
      expect(parseSettings({ firstWeekday: value })).not.toHaveProperty('firstWeekday');
    },
  );

  it('of a delivery is kept for the one kind and taken by default for the other', () => {
    const { delivery } = parseSettings({
      reminders: { delivery: { rhythm: 'off', planned: 'loud' } },
    }).reminders;
    expect(delivery).toEqual({ ...DEFAULT_SETTINGS.reminders.delivery, rhythm: 'off' });
  });
});

const rangesOf = (activeRanges: unknown) =>
  parseSettings({ reminders: { activeRanges } }).reminders.activeRanges;
const snoozesOf = (snoozeMinutes: unknown) =>
  parseSettings({ reminders: { snoozeMinutes } }).reminders.snoozeMinutes;

describe('a list', () => {
  it('of ranges keeps those that can be read', () => {
    const night = { from: '22:00', to: '06:00' };
    expect(rangesOf([night, { from: '9:00', to: '12:00' }, {}, null])).toEqual([night]);
  });

  it('of ranges without any that can be read takes the default', () => {
    expect(rangesOf([{ from: 'dawn', to: 'dusk' }])).toEqual(
      DEFAULT_SETTINGS.reminders.activeRanges,
    );
    expect(rangesOf([])).toEqual(DEFAULT_SETTINGS.reminders.activeRanges);
  });

  it('of snoozes keeps those inside the limits', () => {
    expect(snoozesOf([0, 5, 1e9, '7', 30])).toEqual([5, 30]);
    expect(snoozesOf([0])).toEqual(DEFAULT_SETTINGS.reminders.snoozeMinutes);
  });

  it('is cut', () => {
    const many = Array.from({ length: 100 }, () => ({ from: '09:00', to: '10:00' }));
    expect(rangesOf(many)).toHaveLength(8);
    expect(snoozesOf(Array(100).fill(5))).toHaveLength(6);
  });
});

it('leaves out what nobody knows', () => {
  const settings = parseSettings({ colour: 'red', reminders: { loud: true, __proto__: { a: 1 } } });
  expect(settings).toStrictEqual(DEFAULT_SETTINGS);
  expectClean(settings);
});
