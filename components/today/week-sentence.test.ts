import { describe, expect, test } from 'vitest';
import { todayOf, type TodayRecords } from '../../core/today/today-of';
import { page } from '../../locales/en/page';
import { today as todayText } from '../../locales/en/today';
import { translatorFor } from '../../locales/translate';
import { aGoal, anAmount, aPlan, at, BERLIN, NOON, todayRecords } from '../../test/builders';
import { weekSentence } from './week-sentence';

const texts = {
  text: translatorFor<typeof todayText>(todayText, 'en-GB'),
  page: translatorFor<typeof page>(page, 'en-GB'),
};

function sentence(records: Partial<TodayRecords>, now = NOON) {
  const today = todayOf(todayRecords(records), at(now), BERLIN);
  return weekSentence(today, BERLIN, texts);
}

const FRIDAY = '2026-03-13T12:00';
const SUNDAY = '2026-03-15T12:00';
const solo = (minutes: number) => anAmount({ minutes });

test('nothing yet: it teaches how to begin', () => {
  const { headline, sub, isTeaching } = sentence({});
  expect(headline).toBe('A little room for you');
  expect(sub).toContain('ten minutes');
  expect(isTeaching).toBe(true);
});

test('time without a goal is told as it is', () => {
  expect(sentence({ sessions: [solo(100)] })).toEqual({
    headline: '1 h 40 to yourself this week',
    sub: 'No goal set. Short and long both count.',
    isTeaching: false,
  });
});

describe('with a goal in minutes', () => {
  const goals = [aGoal()];

  test('the headline is what there is of what was set', () => {
    expect(sentence({ goals, sessions: [solo(80)] }).headline).toBe('1 h 20 of 2 h to yourself');
  });

  test('the next planned time comes first', () => {
    const plans = [aPlan({ weekdays: [4] })];
    expect(sentence({ goals, plans, sessions: [solo(60)] }).sub).toBe(
      'Next in your plan: tomorrow at 20:30',
    );
  });

  test('time enough without a plan', () => {
    expect(sentence({ goals, sessions: [solo(80)] }).sub).toBe(
      '40 min left in your plan, and time enough for it.',
    );
  });

  test('a stretch late in the week proposes a short one', () => {
    expect(sentence({ goals, sessions: [solo(50)] }, FRIDAY).sub).toBe(
      '1 h 10 left in your plan. A short one today would do.',
    );
    expect(sentence({ goals, sessions: [solo(50)] }, '2026-03-13T21:00').sub).toBe(
      '1 h 10 left in your plan. A short one on Saturday would do.',
    );
  });

  test('what is tight is offered smaller', () => {
    expect(sentence({ goals, sessions: [solo(10)] }, SUNDAY).sub).toBe(
      '1 h 50 left in your plan. Ten minutes count too.',
    );
  });

  test('a reached target is round, and more is a plain number', () => {
    expect(sentence({ goals, sessions: [solo(120)] }).sub).toBe(
      'This week is round. Anything more is up to you.',
    );
    expect(sentence({ goals, sessions: [solo(145)] }).sub).toBe('25 min more than you planned.');
  });

  test('then time together has its turn', () => {
    const us = aGoal({ id: 'goal-2', kind: 'together' });
    expect(sentence({ goals: [...goals, us], sessions: [solo(120)] }, FRIDAY).sub).toBe(
      'There is some time for the two of you in your plan, too.',
    );
  });
});

test('a goal in sessions is counted in sessions', () => {
  const goals = [aGoal({ version: { measure: 'sessions', atLeast: 3 } })];
  expect(sentence({ goals, sessions: [solo(30)] })).toEqual({
    headline: '30 min to yourself this week',
    sub: '1 of 3 in your plan this week.',
    isTeaching: false,
  });
});
