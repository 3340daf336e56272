import { describe, expect, test } from 'vitest';
import { aGoal, aPlan, at, BERLIN, NOON } from '../../test/builders';
import { DEFAULT_SETTINGS, type ReminderSettings } from '../settings/settings';
import { typicalWeek, type TypicalPerson } from './typical-week';

const nobody: TypicalPerson = {
  settings: DEFAULT_SETTINGS,
  goals: [],
  plans: [],
  zone: BERLIN,
  firstWeekday: 1,
};
const withSettings = (reminders: Partial<ReminderSettings>, fields: Partial<TypicalPerson> = {}) =>
  typicalWeek(
    {
      ...nobody,
      settings: {
        ...DEFAULT_SETTINGS,
        reminders: { ...DEFAULT_SETTINGS.reminders, ...reminders },
      },
      ...fields,
    },
    at(NOON),
  );

const dates = (firstWeekday: 1 | 7) =>
  typicalWeek({ ...nobody, firstWeekday }, at(NOON)).map(({ date }) => date);
const first = (intervalMinutes: number) => withSettings({ intervalMinutes })[0]!.marks[0];

describe('a typical week', () => {
  test('is the next whole one, from its first weekday on', () => {
    expect(dates(1)).toEqual([16, 17, 18, 19, 20, 21, 22].map((day) => `2026-03-${day}`));
    expect(dates(7)[0]).toBe('2026-03-15');
  });

  test('has its reminders inside the hours, and no more than the cap', () => {
    for (const { marks } of typicalWeek(nobody, at(NOON))) {
      expect(marks.length).toBeGreaterThan(0);
      expect(marks.length).toBeLessThanOrEqual(3);
      for (const { minute } of marks) {
        expect(minute).toBeGreaterThanOrEqual(9 * 60);
        expect(minute).toBeLessThan(21 * 60);
      }
    }
  });

  test('moves with the interval: 90 minutes of presence, or 60', () => {
    expect(first(90)).toEqual({ minute: 10 * 60 + 30, kind: 'rhythm', delivery: 'notification' });
    expect(first(60)?.minute).toBe(10 * 60);
  });

  test('is quiet with every kind off', () => {
    const { delivery } = DEFAULT_SETTINGS.reminders;
    const off = Object.fromEntries(Object.keys(delivery).map((kind) => [kind, 'off']));
    const week = withSettings({ delivery: off as ReminderSettings['delivery'] });
    expect(week.flatMap(({ marks }) => marks)).toEqual([]);
  });

  test('has the plans of the person, and says what comes in the toolbar alone', () => {
    const delivery = { ...DEFAULT_SETTINGS.reminders.delivery, planned: 'badge', rhythm: 'off' };
    const week = withSettings(
      { delivery: delivery as ReminderSettings['delivery'] },
      { goals: [aGoal({})], plans: [aPlan()] },
    );
    const planned = week.map(({ marks }) => marks.filter(({ kind }) => kind === 'planned').length);
    expect(planned).toEqual([0, 1, 0, 1, 0, 0, 0]);
    expect(week[1]!.marks).toEqual([{ minute: 20 * 60 + 20, kind: 'planned', delivery: 'badge' }]);
  });

  test('is whole where the clocks change in it', () => {
    const week = typicalWeek(nobody, at('2026-03-18T12:00'));
    expect(week.at(-1)).toMatchObject({ date: '2026-03-29' });
    expect(week.at(-1)!.marks.length).toBeGreaterThan(0);
  });
});
