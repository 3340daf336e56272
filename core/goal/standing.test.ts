import { expect, test } from 'vitest';
import { aGoal, NO_STANDING } from '../../test/builders';
import { weekOf } from '../time/week';
import { standingOf } from './standing';

const on = (today: string) => ({ week: weekOf(today, 1), today, dayStartHour: 0 });
const SATURDAY = '2026-03-07';

test('without goals nothing is behind', () => {
  expect(standingOf([], [], on(SATURDAY), false)).toEqual(NO_STANDING);
});

test('late in the week a goal without time is behind, each kind for itself', () => {
  const solo = aGoal();
  const together = aGoal({ id: 'goal-2', kind: 'together' });
  const made = { createdAtMs: 0 };
  expect(standingOf([{ ...solo, ...made }], [], on(SATURDAY), false)).toMatchObject({
    isSoloBehind: true,
    isTogetherBehind: false,
    hasTogetherGoal: false,
  });
  expect(standingOf([{ ...together, ...made }], [], on(SATURDAY), false)).toMatchObject({
    isSoloBehind: false,
    isTogetherBehind: true,
    hasTogetherGoal: true,
  });
});

test('an archived goal is not spoken of', () => {
  expect(standingOf([aGoal({ state: 'archived' })], [], on(SATURDAY), false)).toEqual(NO_STANDING);
});
