import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { garbageLike } from '../../test/arbitraries';
import { expectClean } from '../../test/untrusted';
import { parseClosenessCommand, type ClosenessCommand } from './closeness-command';

const event = {
  uid: 'plan-1-2026-03-12@breathing-room',
  sequence: 0,
  status: 'CONFIRMED',
  startMs: 5,
  endMs: 9,
  summary: 'Solo',
  changedAtMs: 1,
} as const;

const COMMANDS: readonly ClosenessCommand[] = [
  { type: 'save-check-in', recordId: 'a', draft: { felt: 3, wanted: 5, feelings: ['guilty'] } },
  {
    type: 'save-check-in',
    recordId: 'a',
    draft: { felt: 3, wanted: 5, feelings: [], note: 'Long week' },
  },
  {
    type: 'save-message-draft',
    recordId: 'a',
    draft: { templateId: 'ask.plain', slots: { duration: '1 hour' }, text: 'I need an hour.' },
  },
  {
    type: 'save-pair-plan',
    recordId: 'a',
    draft: { whose: 'partner', on: [2, 4], time: '18:00', minutes: 60, title: 'Choir' },
  },
  {
    type: 'save-pair-plan',
    recordId: 'a',
    draft: {
      whose: 'shared',
      on: '2026-03-14',
      time: '18:00',
      minutes: 60,
      ideaId: 'together.game',
    },
  },
  {
    type: 'save-weekly-ten',
    recordId: 'a',
    draft: {
      week: '2026-03-09',
      goodThing: 'The walk',
      tweak: { goalId: 'goal-1', targetBefore: 120, target: 130 },
    },
  },
  { type: 'delete-check-in', recordId: 'a' },
  { type: 'delete-message-draft', recordId: 'a' },
  { type: 'delete-pair-plan', recordId: 'a' },
  { type: 'delete-weekly-ten', recordId: 'a' },
  { type: 'edit-closeness', edit: { partnerName: 'Kim' } },
  { type: 'try-tip', tipId: 'sign.normal' },
  { type: 'rate-tip', tipId: 'sign.normal', helped: false },
  { type: 'rate-tip', tipId: 'sign.normal', helped: null },
  { type: 'keep-export', memory: { events: [event] } },
];

test.each(COMMANDS)('$type comes through a message', (command) => {
  expect(parseClosenessCommand(structuredClone(command))).toStrictEqual(command);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['another command', { type: 'look' }],
  ['a name that objects have', { type: 'toString' }],
  ['a check-in without a step', { type: 'save-check-in', recordId: 'a', draft: { felt: 3 } }],
  ['a draft without an id', { type: 'save-message-draft', draft: { templateId: 'ask.plain' } }],
  ['a plan of nobody', { type: 'save-pair-plan', recordId: 'a', draft: { on: [2] } }],
  ['a ten without a week', { type: 'save-weekly-ten', recordId: 'a', draft: {} }],
  ['a deletion of nothing', { type: 'delete-pair-plan' }],
  ['an edit that is none', { type: 'edit-closeness', edit: 7 }],
  ['an answer that is none', { type: 'rate-tip', tipId: 'sign.normal', helped: 'yes' }],
])('%s is no command', (_name, value) => {
  expect(parseClosenessCommand(value)).toBeUndefined();
});

it('keeps the mistakes of a form, so that the person can be told', () => {
  const draft = { whose: 'own', on: [], time: 'soon', minutes: 'many' };
  const command = parseClosenessCommand({ type: 'save-pair-plan', recordId: 'a', draft });
  expect(command).toMatchObject({ draft: { on: [], time: 'soon', minutes: Number.NaN } });
});

it('never carries the answers of the other person', () => {
  const draft = { week: '2026-03-09', goodThing: 'The walk', other: { goodThing: 'The soup' } };
  const command = parseClosenessCommand({ type: 'save-weekly-ten', recordId: 'a', draft });
  expect(JSON.stringify(command)).not.toContain('soup');
});

it('takes any message without a throw, and gives clean commands', () => {
  const like = fc.oneof(...COMMANDS.map(garbageLike));
  expect(COMMANDS.length).toBeGreaterThan(0);
  fc.assert(
    fc.property(like, (garbage) => {
      const command = parseClosenessCommand(garbage);
      // A length that is no number is a mistake in a form, kept to be told.
      expectClean(command?.type === 'save-pair-plan' ? undefined : command);
    }),
    { numRuns: 500 },
  );
});
