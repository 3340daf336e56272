import { describe, expect, it, test } from 'vitest';
import { aGoal, aPlan, aRest, aRunningSession, aSession, someSettings } from '../../test/builders';
import type { Change } from '../command/world';
import { imagesOf, rowChangeOf } from './row-images';

describe('the row of a change', () => {
  test.each<[Change, string, string]>([
    [{ table: 'sessions', put: aSession() }, 'sessions', 'session-1'],
    [{ table: 'goals', put: aGoal() }, 'goals', 'goal-1'],
    [{ table: 'plans', put: aPlan() }, 'plans', 'plan-1'],
    [{ table: 'rests', put: aRest() }, 'rests', 'rest-1'],
    [{ table: 'tipMarks', put: { tipId: 'a.b', updatedAtMs: 1 } }, 'tipMarks', 'a.b'],
    [{ table: 'running', put: aRunningSession() }, 'running', 'running'],
  ])('%j', (change, of, key) => {
    expect(rowChangeOf(change, 5)).toEqual({ of, key, row: change.put });
  });

  it('of settings knows when they were changed', () => {
    expect(rowChangeOf({ table: 'settings', put: someSettings() }, 5)).toEqual({
      of: 'settings',
      key: 'settings',
      row: { key: 'settings', ...someSettings(), updatedAtMs: 5 },
    });
  });

  it('is none when nothing runs any more, and the row itself where it is given', () => {
    expect(rowChangeOf({ table: 'running', put: null }, 5)).toEqual({
      of: 'running',
      key: 'running',
      row: null,
    });
    const given = { of: 'goals', key: 'x', row: { odd: true } } as const;
    expect(rowChangeOf({ table: 'rows', ...given }, 5)).toEqual(given);
  });
});

describe('images', () => {
  const put = aSession({ revision: 2 });
  const stored = { ...aSession({ note: 'Gone' }), mood: 7 };

  it('keep what another version wrote, and not what was taken away', () => {
    const { before, after } = imagesOf({ table: 'sessions', put }, stored, 5);
    expect(before).toBe(stored);
    expect(after).toEqual({ ...put, mood: 7 });
  });

  it('of a row that is given, are that row', () => {
    const row = { id: 'session-1', odd: true };
    expect(
      imagesOf({ table: 'rows', of: 'sessions', key: 'session-1', row }, stored, 5).after,
    ).toBe(row);
  });

  it('have no row before what is new', () => {
    expect(imagesOf({ table: 'sessions', put }, null, 5)).toEqual({
      table: 'sessions',
      key: 'session-1',
      before: null,
      after: put,
    });
  });

  it('of what is there already are that row, so that its undo still finds it', () => {
    const goal = { ...aGoal() };
    const again = aGoal({ revision: 2, updatedAtMs: 99 });
    expect(imagesOf({ table: 'goals', put: again }, goal, 5).after).toBe(goal);
    expect(
      imagesOf({ table: 'sessions', put: aSession({ revision: 2 }) }, { ...aSession() }, 5).after,
    ).toMatchObject({
      revision: 2,
    });
  });
});
