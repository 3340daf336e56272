import { expect, test } from 'vitest';
import { parseReminderState } from './parse-reminder-state';
import { initialReminderState } from './reminder-state';

test('a new person is there, has had their break, and nothing was shown', () => {
  const state = initialReminderState(1000);
  expect(state).toMatchObject({ presence: { status: 'active', sinceMs: 1000 }, presentMs: 0 });
  expect(parseReminderState(state, 2000)).toEqual(state);
});
