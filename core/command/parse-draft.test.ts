import { describe, expect, it, test } from 'vitest';
import { aGoalDraft, at, NOON } from '../../test/builders';
import { expectSoundParser } from '../../test/untrusted';
import {
  readForgottenAnswer,
  readGoalDraft,
  readOnOverlap,
  readRestDraft,
  readRunningEdit,
  readSessionEdit,
} from './parse-draft';

const edit = {
  kind: 'solo',
  endedAtMs: at(NOON),
  minutes: 20,
  note: 'x',
  activity: null,
  tags: ['y'],
};

describe('drafts are read as they were sent, and anything else to a clean one or none', () => {
  test('edits of a session', () => {
    expectSoundParser(readSessionEdit, edit, {
      date: '2026-03-10',
      shape: 'amount',
      before: null,
    });
  });
  test('edits of a running session', () => {
    expectSoundParser(readRunningEdit, { kind: 'together', startedAtMs: 5, activity: null });
  });
  test('answers', () => {
    expectSoundParser(
      readForgottenAnswer,
      { type: 'still-going' },
      { type: 'ended', endedAtMs: 5 },
    );
  });
  test('rests', () => {
    expectSoundParser(readRestDraft, { goalId: 'all', from: '2026-03-09', why: 'rest' });
  });
  test('goals with everything', () => {
    const draft = {
      ...aGoalDraft(),
      target: 0,
      atMost: 90,
      period: 'week',
      from: 'from-next-week',
    };
    expect(readGoalDraft(draft)).toEqual(draft);
  });
});

it('an edit with a field that cannot be read is none, so that nothing else is written instead', () => {
  for (const field of [
    { endedAtMs: -1 },
    { minutes: Number.NaN },
    { note: 5 },
    { recharged: 6 },
    { id: 'x' },
  ])
    expect(readSessionEdit({ ...edit, ...field })).toBeUndefined();
});

test.each([
  ['ask', 'ask'],
  ['merge', 'merge'],
  ['destroy', undefined],
  [undefined, undefined],
])('what to do about an overlap: %s', (value, expected) => {
  expect(readOnOverlap(value)).toBe(expected);
});
