import { describe, expect, test } from 'vitest';
import { aGoal, aSession, NO_STANDING } from '../../test/builders';
import { weekOf } from '../time/week';
import type { Goal } from './goal';
import { standingOf } from './standing';

const friday = { week: weekOf('2026-03-13', 1), today: '2026-03-13', dayStartHour: 0 };
const standing = (goals: Goal[], minutes = 0, isFarApart = false) =>
  standingOf(goals, minutes > 0 ? [aSession({ minutes })] : [], friday, isFarApart);

describe('how the goals stand', () => {
  test('without goals: nothing to remind of', () => {
    expect(standing([])).toEqual(NO_STANDING);
  });

  test('a goal of time alone is behind on Friday without a minute, and not when it is met', () => {
    expect(standing([aGoal()])).toEqual({ ...NO_STANDING, isSoloBehind: true });
    expect(standing([aGoal()], 180)).toEqual(NO_STANDING);
  });

  test('a goal of time together is told apart', () => {
    expect(standing([aGoal({ kind: 'together' })], 180)).toEqual({
      ...NO_STANDING,
      hasTogetherGoal: true,
      isTogetherBehind: true,
    });
  });

  test('a goal that is archived says nothing', () => {
    expect(standing([aGoal({ kind: 'together', state: 'archived' })])).toEqual(NO_STANDING);
  });

  test('weeks that were far apart are taken at their word', () => {
    expect(standing([], 0, true).isFarApart).toBe(true);
  });
});
