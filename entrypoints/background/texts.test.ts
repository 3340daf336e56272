import { expect, test, vi } from 'vitest';
import { at, aWorld, BERLIN, NOON } from '../../test/builders';
import { reminderText } from './texts';

vi.mock('../../platform/lifecycle', () => ({ browserLanguage: () => 'en-GB' }));

const due = { id: 'rhythm:1', kind: 'rhythm' as const, dueAtMs: at(NOON) };
const buttons = (snoozes?: number) =>
  reminderText({ ...due, ...(snoozes && { snoozes }) }, aWorld(), 'seed', BERLIN, at(NOON)).buttons;

test('a notification offers later, and tomorrow once that is what later would mean', () => {
  expect(buttons()).toEqual(['Start', 'Later']);
  expect(buttons(2)).toEqual(['Start', 'Later']);
  expect(buttons(3)).toEqual(['Start', 'Tomorrow']);
});
