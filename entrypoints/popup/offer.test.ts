import { expect, test } from 'vitest';
import { initialReminderState } from '../../core/reminder/reminder-state';
import { todayOf } from '../../core/today/today-of';
import { aGoal, aPlan, at, BERLIN, NOON, todayRecords } from '../../test/builders';
import { offerOf } from './offer';

function offer(due?: { planId?: string }) {
  const reminder = { id: 'one', kind: 'rhythm' as const, dueAtMs: at(NOON), ...due };
  const goals = [aGoal({ kind: 'together' })];
  const plans = [aPlan({ minutes: 45 })];
  const reminderState = { ...initialReminderState(at(NOON)), ...(due && { due: reminder }) };
  const today = todayOf(todayRecords({ goals, plans, reminderState }), at(NOON), BERLIN);
  return offerOf({ goals, plans }, today);
}

test('nothing waits, nothing is offered', () => {
  expect(offer()).toBeUndefined();
});

test('a reminder of the rhythm offers the usual time alone', () => {
  expect(offer({})).toMatchObject({ kind: 'solo', minutes: 20, reminder: { id: 'one' } });
});

test('a planned one offers what the plan says', () => {
  expect(offer({ planId: 'plan-1' })).toMatchObject({ kind: 'together', minutes: 45 });
});
