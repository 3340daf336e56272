import { expect, test } from 'vitest';
import { loopMinutes } from './loop-value';

test.each([
  ['YES_MANUAL', 30],
  ['2', 30],
  ['YES_AUTO', undefined],
  ['1', undefined],
  ['NO', undefined],
  ['0', undefined],
  ['SKIP', undefined],
  ['3', undefined],
  ['UNKNOWN', undefined],
  ['-1', undefined],
  ['', undefined],
  ['45000', 45],
  ['500', 0.5],
])('%j stands for %s minutes', (value, minutes) => {
  expect(loopMinutes(value, 30, 1)).toBe(minutes);
});

test('hours, and what is no value', () => {
  expect(loopMinutes('1500', 30, 60)).toBe(90);
  expect(loopMinutes('many', 30, 1)).toBeNaN();
});
