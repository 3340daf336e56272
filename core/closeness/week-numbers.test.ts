import { describe, expect, it } from 'vitest';
import { THIS_WEEK } from '../../test/builders';
import { aCheckIn, aSession, anAmount, at } from '../../test/closeness-builders';
import { weekNumbers } from './week-numbers';

describe('the numbers of a week', () => {
  it('are minutes and sessions of each kind, ratings and the lean', () => {
    const sessions = [
      aSession({ id: 'a', minutes: 30, recharged: 4 }),
      aSession({ id: 'b', from: '2026-03-12T18:00', minutes: 45, recharged: 5 }),
      anAmount({ id: 'c', kind: 'together', minutes: 60, recharged: 1 }),
    ];
    const checkIns = [aCheckIn({ felt: 5, wanted: 3 })];
    expect(weekNumbers(sessions, checkIns, THIS_WEEK, 0)).toEqual({
      minutes: { solo: 75, together: 60 },
      sessions: { solo: 2, together: 1 },
      recharged: { median: 4.5, count: 2 },
      lean: -2,
    });
  });

  it('leave out other weeks, deleted sessions and those of no length', () => {
    const sessions = [
      aSession({ id: 'a', from: '2026-03-08T18:00' }),
      aSession({ id: 'b', deletedAtMs: 1 }),
      aSession({ id: 'c', minutes: 0 }),
    ];
    expect(weekNumbers(sessions, [], THIS_WEEK, 0)).toEqual({
      minutes: { solo: 0, together: 0 },
      sessions: { solo: 0, together: 0 },
    });
  });

  it('take the lean as it was at the end of that week', () => {
    const checkIns = [
      aCheckIn({ id: 'a', atMs: at('2026-03-15T23:30'), felt: 4, wanted: 4 }),
      aCheckIn({ id: 'b', atMs: at('2026-03-16T00:30'), felt: 7, wanted: 1 }),
    ];
    expect(weekNumbers([], checkIns, THIS_WEEK, 0).lean).toBe(0);
    expect(weekNumbers([], checkIns, THIS_WEEK, 3).lean).toBeLessThan(0);
  });
});
