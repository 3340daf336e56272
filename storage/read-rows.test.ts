import { beforeEach, describe, expect, it, test } from 'vitest';
import { aGoal, anAmount, aPlan, aRunningSession, aSession, at } from '../test/builders';
import { emptyStore, otherPage, store, stored } from '../test/store';
import {
  readGoals,
  readPlans,
  readRunning,
  readSessionsSince,
  readSettings,
  readTipMarks,
} from './read-rows';
import { DEFAULT_SETTINGS } from '../core/settings/settings';

beforeEach(emptyStore);

const odd = {
  id: 'odd',
  tipId: '?',
  key: 'running',
  kind: 'group',
  startedAtMs: at('2026-03-10T12:00'),
};

describe('rows that cannot be read', () => {
  it('are left out, and stay as they are', async () => {
    await store('goals', odd, aGoal());
    await store('plans', odd, aPlan());
    await store('sessions', odd, aSession());
    await store('tipMarks', odd);
    await store('running', odd);
    expect(await readGoals(otherPage)).toEqual([aGoal()]);
    expect(await readPlans(otherPage)).toEqual([aPlan()]);
    expect(await sessionsSince('2026-03-09T00:00')).toEqual(['session-1']);
    expect(await readTipMarks(otherPage)).toEqual([]);
    expect(await readRunning(otherPage)).toBeUndefined();
    for (const table of ['goals', 'plans', 'sessions', 'tipMarks', 'running'] as const)
      expect(await stored(table)).toContainEqual(odd);
  });
});

it('deleted rows are left out', async () => {
  const deletedAtMs = 1;
  await store('goals', aGoal({ deletedAtMs }));
  await store('plans', aPlan({ deletedAtMs }));
  await store('sessions', aSession({ deletedAtMs }), anAmount({ deletedAtMs }));
  expect(await readGoals(otherPage)).toEqual([]);
  expect(await readPlans(otherPage)).toEqual([]);
  expect(await sessionsSince('2026-03-09T00:00')).toEqual([]);
});

it('goals come in the order in which they were made, and in that of their ids at the same time', async () => {
  await store(
    'goals',
    aGoal({ id: 'b', createdAtMs: 2 }),
    aGoal({ id: 'a', createdAtMs: 3 }),
    aGoal({ id: 'd', createdAtMs: 1 }),
    aGoal({ id: 'c', createdAtMs: 2 }),
  );
  expect((await readGoals(otherPage)).map((goal) => goal.id)).toEqual(['d', 'b', 'c', 'a']);
});

it('what runs, the settings and the marks are read', async () => {
  const mark = { tipId: 'practices.walk', favourite: true, updatedAtMs: 1 };
  await store('running', aRunningSession());
  await store('tipMarks', mark);
  expect(await readRunning(otherPage)).toEqual(aRunningSession());
  expect(await readTipMarks(otherPage)).toEqual([mark]);
  expect(await readSettings(otherPage)).toEqual(DEFAULT_SETTINGS);
});

async function sessionsSince(local: string) {
  const sessions = await readSessionsSince(otherPage, at(local), local.slice(0, 10));
  return sessions.map((session) => session.id);
}

describe('sessions since an instant', () => {
  test.each([
    ['one after it', aSession(), '2026-03-09T00:00', true],
    [
      'one that reaches into it',
      aSession({ from: '2026-03-08T23:30', minutes: 60 }),
      '2026-03-09T00:00',
      true,
    ],
    [
      'the longest one that reaches into it',
      aSession({ from: '2026-03-02T00:30', to: '2026-03-09T00:30' }),
      '2026-03-09T00:00',
      true,
    ],
    [
      'not one that ended before it',
      aSession({ from: '2026-03-08T20:00' }),
      '2026-03-09T00:00',
      false,
    ],
    [
      'not one that ended at it',
      aSession({ from: '2026-03-08T23:00', minutes: 60 }),
      '2026-03-09T00:00',
      false,
    ],
    ['an amount of its date', anAmount({ date: '2026-03-09' }), '2026-03-09T00:00', true],
    ['an amount after it', anAmount({ date: '2027-01-01' }), '2026-03-09T00:00', true],
    [
      'not an amount of the date before',
      anAmount({ date: '2026-03-08' }),
      '2026-03-09T00:00',
      false,
    ],
  ])('%s', async (_name, session, local, isRead) => {
    await store('sessions', session);
    expect(await sessionsSince(local)).toEqual(isRead ? [session.id] : []);
  });

  it('come once, though a row has both clock times and a date', async () => {
    await store('sessions', { ...anAmount(), startedAtMs: at('2026-03-10T12:00') });
    await store('sessions', { ...aSession(), date: '2026-03-10' });
    expect((await sessionsSince('2026-03-09T00:00')).toSorted()).toEqual(['amount-1', 'session-1']);
  });

  it('are without rows whose keys are no instants', async () => {
    await store('sessions', { ...aSession(), startedAtMs: '2026-03-10' });
    expect(await sessionsSince('2026-03-09T00:00')).toEqual([]);
  });
});
