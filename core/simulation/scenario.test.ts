import { describe, expect, test } from 'vitest';
import { aGoal, aPlan } from '../../test/builders';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { parseScenario, ScenarioError } from './scenario';

const small = { zone: 'Europe/Berlin', from: '2026-03-27T08:00', until: '2026-03-27T22:00' };

describe('a scenario', () => {
  test('needs a zone and two times; the rest takes the defaults', () => {
    expect(parseScenario(small)).toEqual({
      ...small,
      settings: DEFAULT_SETTINGS,
      goals: [],
      plans: [],
      events: [],
    });
  });

  test('takes settings, goals and plans in the shape of the backup', () => {
    const scenario = parseScenario({
      ...small,
      settings: { reminders: { intervalMinutes: 50 } },
      goals: [aGoal()],
      plans: [aPlan()],
    });
    expect(scenario.settings.reminders.intervalMinutes).toBe(50);
    expect(scenario.goals).toEqual([aGoal()]);
    expect(scenario.plans).toEqual([aPlan()]);
  });

  test.each([
    [null, 'A scenario is a JSON object.'],
    [{ ...small, zone: 'Mars/Base' }, '"zone" must be the name of a time zone.'],
    [{ ...small, from: 'now' }, '"from" must be a local time such as 2026-03-27T08:00.'],
    [{ ...small, until: 7 }, '"until" must be a local time such as 2026-03-27T08:00.'],
    [{ ...small, events: {} }, '"events" must be a list.'],
    [{ ...small, goals: [{}] }, '"goals" number 1 cannot be read.'],
    [{ ...small, plans: [aPlan(), 3] }, '"plans" number 2 cannot be read.'],
  ])('is refused in words: %#', (value, message) => {
    expect(() => parseScenario(value)).toThrow(new ScenarioError(message));
  });

  test('names the event that is wrong, counted from one, with its type', () => {
    const good = { at: '2026-03-27T09:00', type: 'active' };
    const events = [good, { at: '2026-03-27T10:00', type: 'audible' }];
    expect(() => parseScenario({ ...small, events })).toThrow(
      new ScenarioError('Event 2 (audible): "on" must be true or false.'),
    );
  });
});
