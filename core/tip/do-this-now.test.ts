import { expect, it, test } from 'vitest';
import { tips } from '../../content/en/tips';
import { doThisNow } from './do-this-now';
import type { Tip, TryThis } from './tip';

const [tip] = tips;
const tipWith = (how: TryThis['how']): Tip => ({
  ...tip!,
  tryThis: { text: '', minutes: 20, how },
});

test.each([
  ['solo', { action: 'start-session', kind: 'solo', plannedMinutes: 20 }],
  ['reflect', { action: 'start-session', kind: 'solo', plannedMinutes: 20 }],
  ['together', { action: 'start-session', kind: 'together', plannedMinutes: 20 }],
  ['ask', { action: 'compose' }],
] as const)('an exercise of the kind %s', (how, expected) => {
  expect(doThisNow(tipWith(how))).toEqual(expected);
});

it('is nothing without an exercise', () => {
  const { tryThis: _exercise, ...bare } = tip!;
  expect(doThisNow(bare)).toBeUndefined();
});
