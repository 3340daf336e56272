import { describe, expect, it, test } from 'vitest';
import { expectSoundParser } from '../../test/untrusted';
import {
  MAX_GOOD_THING,
  parseWeeklyTen,
  tweakedTarget,
  weeklyTenOf,
  weekToLookAt,
  type WeeklyTen,
} from './weekly-ten';

const tweak = { goalId: 'goal-1', targetBefore: 120, target: 110 };
const sound: WeeklyTen = {
  id: 'ten-1',
  week: '2026-03-09',
  goodThing: 'The walk',
  tweak,
  revision: 1,
  createdAtMs: 5,
  updatedAtMs: 5,
};

describe('a weekly ten', () => {
  it('is a record of what this person said', () => {
    const own = { week: '2026-03-09', goodThing: ' The walk ', tweak };
    expect(weeklyTenOf('ten-1', own, 5)).toStrictEqual(sound);
  });

  it('said again is the next revision', () => {
    const again = weeklyTenOf('ten-1', { week: '2026-03-09', goodThing: ' ' }, 9, sound);
    expect(again).toStrictEqual({
      id: 'ten-1',
      week: '2026-03-09',
      revision: 2,
      createdAtMs: 5,
      updatedAtMs: 9,
    });
  });

  it('is read as it is, and anything else to a clean record or none', () => {
    expectSoundParser(parseWeeklyTen, sound, { ...sound, deletedAtMs: 9 });
    expect(parseWeeklyTen(sound)).toEqual(sound);
  });

  it('has no place for the answers of the other person', () => {
    const withOther = { ...sound, other: { felt: 3 }, otherGoodThing: 'The soup' };
    expect(parseWeeklyTen(withOther)).toStrictEqual(sound);
  });

  test.each<[string, object]>([
    ['no id', { id: 5 }],
    ['no week', { week: undefined }],
    ['a week that is none', { week: '2026-W11' }],
  ])('with %s is none', (_name, fields) => {
    expect(parseWeeklyTen({ ...sound, ...fields })).toBeUndefined();
  });

  it('loses a tweak that is none, and a long text its end', () => {
    const spoilt = { ...sound, tweak: { ...tweak, target: 'more' }, goodThing: 'g'.repeat(999) };
    const ten = parseWeeklyTen(spoilt)!;
    expect(ten).not.toHaveProperty('tweak');
    expect(ten.goodThing).toHaveLength(MAX_GOOD_THING);
  });
});

describe('a tweak', () => {
  test.each([
    ['minutes', 120, 110, 130],
    ['minutes', 30, 25, 35],
    ['minutes', 5, 5, 10],
    ['minutes', 10_080, 9070, 10_080],
    ['sessions', 3, 2, 4],
    ['sessions', 20, 18, 22],
    ['sessions', 1, 1, 2],
    ['days', 7, 6, 7],
  ] as const)('of %s: %i goes to %i or %i', (measure, target, less, more) => {
    expect(tweakedTarget(measure, target, 'less')).toBe(less);
    expect(tweakedTarget(measure, target, 'more')).toBe(more);
    expect(tweakedTarget(measure, target, 'same')).toBe(target);
  });
});

const ten = (week: string): WeeklyTen => Object.assign(structuredClone(sound), { week });
const weekOn = (today: string, firstWeekday: 1 | 7 = 1, ...done: string[]) =>
  weekToLookAt(today, firstWeekday, done.map(ten))?.firstDate;

describe('the week to look at', () => {
  test.each([
    ['2026-03-15', 'on Sunday the one that ends', '2026-03-09'],
    ['2026-03-16', 'on Monday the one before', '2026-03-09'],
    ['2026-03-21', 'all week long, when it was opened late', '2026-03-09'],
    ['2026-03-22', 'on the next Sunday the next one', '2026-03-16'],
  ])('%s: %s', (today, _name, week) => {
    expect(weekOn(today)).toBe(week);
  });

  it('is none once that was done', () => {
    expect(weekOn('2026-03-15', 1, '2026-03-09')).toBeUndefined();
    expect(weekOn('2026-03-18', 1, '2026-03-09')).toBeUndefined();
    expect(weekOn('2026-03-18', 1, '2026-03-02')).toBe('2026-03-09');
  });

  it('follows the person’s own week', () => {
    expect(weekOn('2026-03-14', 7)).toBe('2026-03-08');
    expect(weekOn('2026-03-15', 7)).toBe('2026-03-08');
  });

  it('does not mind deleted ones', () => {
    const gone = { ...sound, deletedAtMs: 9 };
    expect(weekToLookAt('2026-03-15', 1, [gone])?.firstDate).toBe('2026-03-09');
  });
});
