import { expect, test } from 'vitest';
import { REMINDER_KINDS } from '../reminder/kind';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { whyOf } from './why';

test('each kind has a reason, and no reminder has none', () => {
  const reasons = REMINDER_KINDS.map((kind) =>
    whyOf({ id: kind, kind, dueAtMs: 0 }, DEFAULT_SETTINGS),
  );
  expect(new Set(reasons).size).toBe(REMINDER_KINDS.length);
  expect(whyOf(undefined, DEFAULT_SETTINGS)).toBe('');
});

test('the rhythm names its interval', () => {
  const why = whyOf({ id: 'rhythm:1', kind: 'rhythm', dueAtMs: 0 }, DEFAULT_SETTINGS);
  expect(why).toBe('90 minutes of presence since the last break');
});

test('a planned time is told from a moment in a window', () => {
  const due = { id: 'planned:1', kind: 'planned', dueAtMs: 0 } as const;
  expect(whyOf({ ...due, slotStartMs: 1 }, DEFAULT_SETTINGS)).toBe('a planned time');
  expect(whyOf(due, DEFAULT_SETTINGS)).toBe('a good moment in the planned window');
});
