import { expect, it, test } from 'vitest';
import { aPlan, at, NOON } from '../../test/builders';
import { expectSoundParser } from '../../test/untrusted';
import { parsePlan, readWeekdays } from './parse-plan';
import { PLAN_MINUTES } from './plan';

it('reads sound plans as they are, and anything else to a clean record or none', () => {
  expectSoundParser(parsePlan, aPlan(), aPlan({ weekdays: [1, 7], deletedAtMs: at(NOON) }));
});

test.each<[string, object]>([
  ['no id', { id: undefined }],
  ['no goal', { goalId: 'two words' }],
  ['no weekday', { weekdays: [] }],
  ['weekdays that are none', { weekdays: [0, 8, 1.5, '2'] }],
  ['a time that is none', { time: '24:00' }],
  ['a time that is a number', { time: 1230 }],
])('with %s there is none', (_name, fields) => {
  expect(parsePlan({ ...aPlan(), ...fields })).toBeUndefined();
});

test.each([
  ['too short', PLAN_MINUTES.min - 1],
  ['too long', PLAN_MINUTES.max + 1],
  ['no number', 'long'],
])('a length that is %s reads as the usual one', (_name, minutes) => {
  expect(parsePlan({ ...aPlan(), minutes })?.minutes).toBe(PLAN_MINUTES.usual);
});

test.each<[unknown, number[]]>([
  [
    [1, 3, 5],
    [1, 3, 5],
  ],
  [
    [5, 1, 5, 3, 1],
    [1, 3, 5],
  ],
  [[0, 1, 8, '2', null, 2.5], [1]],
  [{ length: 2, 0: 1, 1: 2 }, []],
  ['135', []],
  [undefined, []],
])('weekdays %j are %j', (value, weekdays) => {
  expect(readWeekdays(value)).toEqual(weekdays);
});
