import { describe, expect, it, test } from 'vitest';
import {
  aGoalDraft,
  AMOUNT_DRAFT,
  aPlanDraft,
  at,
  INTERVAL_DRAFT,
  NOON,
  someSettings,
} from '../../test/builders';
import { expectSoundParser } from '../../test/untrusted';
import type { Command } from './command';
import { parseCommand } from './parse-command';

const draft = aGoalDraft();
const COMMANDS: Command[] = [
  { type: 'look' },
  { type: 'start-session', sessionId: 'a', kind: 'solo' },
  { type: 'start-session', sessionId: 'a', kind: 'together', plannedMinutes: 20 },
  { type: 'extend-session', sessionId: 'a', minutes: 5 },
  { type: 'extend-session', sessionId: 'a', minutes: 5, revision: 1 },
  { type: 'end-session', sessionId: 'a' },
  { type: 'discard-session', sessionId: 'a' },
  { type: 'rate-session', sessionId: 'a' },
  { type: 'rate-session', sessionId: 'a', recharged: 4, note: 'By the river' },
  { type: 'log-time', sessionId: 'a', time: AMOUNT_DRAFT },
  { type: 'log-time', sessionId: 'a', time: INTERVAL_DRAFT },
  { type: 'log-time', sessionId: 'a', time: INTERVAL_DRAFT, onOverlap: 'ask' },
  {
    type: 'start-session',
    sessionId: 'a',
    kind: 'solo',
    startedAtMs: at(NOON),
    activity: 'walk',
  },
  { type: 'edit-session', sessionId: 'a', edit: {} },
  {
    type: 'edit-session',
    sessionId: 'a',
    edit: { endedAtMs: at(NOON), note: null, tags: ['x'], recharged: 5 },
    onOverlap: 'swap-kind',
  },
  { type: 'delete-session', sessionId: 'a' },
  { type: 'restore-session', sessionId: 'a' },
  { type: 'empty-trash' },
  { type: 'pause-session', sessionId: 'a' },
  { type: 'resume-session', sessionId: 'a' },
  { type: 'change-running', sessionId: 'a', edit: { kind: 'together', activity: null } },
  { type: 'answer-forgotten', sessionId: 'a', answer: { type: 'planned-end' } },
  { type: 'answer-forgotten', sessionId: 'a', answer: { type: 'ended', endedAtMs: at(NOON) } },
  { type: 'delete-goal', goalId: 'goal-1' },
  {
    type: 'save-goal',
    goalId: 'goal-1',
    draft: { ...draft, atMost: 300, period: 'month', from: 'recount-past', tagsAny: ['x'] },
  },
  {
    type: 'save-rest',
    restId: 'rest-1',
    draft: { goalId: 'all', from: '2026-03-09', to: '2026-03-15', why: 'away' },
  },
  { type: 'delete-rest', restId: 'rest-1' },
  { type: 'undo', operationId: 7 },
  { type: 'redo', operationId: 7 },
  { type: 'snooze', minutes: 15 },
  { type: 'put-off-today' },
  { type: 'pause', untilMs: null },
  { type: 'pause', untilMs: at(NOON) },
  { type: 'resume' },
  { type: 'answer-absence' },
  { type: 'save-goal', goalId: 'goal-1', draft },
  { type: 'archive-goal', goalId: 'goal-1' },
  { type: 'restore-goal', goalId: 'goal-1' },
  { type: 'mark-tip', tipId: 'practices.walk', favourite: true, notForMe: false },
  { type: 'save-settings', settings: someSettings() },
];

test.each(COMMANDS.map((command) => [command.type, command] as const))(
  '%s is read as it was sent',
  (_type, command) => {
    expect(parseCommand(structuredClone(command))).toStrictEqual(command);
  },
);

test.each(
  COMMANDS.filter((each) => each.type !== 'save-settings').map(
    (each) => [each.type, each] as const,
  ),
)('whatever looks like %s is read to a clean command or none', (_type, command) => {
  expectSoundParser((value) => dropUnread(parseCommand(value)), command);
});

/** A number that is none is refused later, with a reason; here it only has to be a number. */
function dropUnread(command: Command | undefined): Command | undefined {
  const text = JSON.stringify(command, (_key, value) => (Number.isNaN(value) ? 0 : value));
  return text === undefined ? undefined : (JSON.parse(text) as Command);
}

describe('no command is', () => {
  test.each<unknown>([
    null,
    'look',
    [],
    {},
    { type: 'format-disk' },
    { type: 'constructor' },
    { type: '__proto__' },
    { type: ['look'] },
    { type: 'start-session', kind: 'solo' },
    { type: 'start-session', sessionId: 'a', kind: 'party' },
    { type: 'start-session', sessionId: '<b>', kind: 'solo' },
    { type: 'extend-session', sessionId: 'a' },
    { type: 'extend-session', sessionId: 'a', minutes: 0 },
    { type: 'extend-session', sessionId: 'a', minutes: Infinity },
    { type: 'end-session' },
    { type: 'discard-session', sessionId: 7 },
    { type: 'rate-session', recharged: 3 },
    { type: 'log-time', sessionId: 'a' },
    { type: 'edit-session', sessionId: 'a' },
    { type: 'edit-session', sessionId: 'a', edit: { endedAtMs: 'noon' } },
    { type: 'edit-session', sessionId: 'a', edit: { kind: 'party' } },
    { type: 'edit-session', sessionId: 'a', edit: { revision: 5 } },
    { type: 'change-running', sessionId: 'a', edit: { startedAtMs: -1 } },
    { type: 'answer-forgotten', sessionId: 'a', answer: { type: 'ended' } },
    { type: 'answer-forgotten', sessionId: 'a', answer: { type: 'never' } },
    { type: 'save-rest', restId: 'a', draft: { goalId: 'all', why: 'rest' } },
    {
      type: 'save-rest',
      restId: 'a',
      draft: { goalId: 'all', from: '2026-03-09', to: 5, why: 'rest' },
    },
    { type: 'delete-rest' },
    { type: 'undo' },
    { type: 'undo', operationId: 0 },
    { type: 'redo', operationId: 'last' },
    { type: 'log-time', sessionId: 'a', time: { ...AMOUNT_DRAFT, minutes: '60' } },
    { type: 'log-time', sessionId: 'a', time: { ...AMOUNT_DRAFT, kind: 'party' } },
    { type: 'log-time', sessionId: 'a', time: { ...INTERVAL_DRAFT, endedAtMs: -1 } },
    { type: 'snooze', minutes: Number.NaN },
    { type: 'snooze', minutes: 1e9 },
    { type: 'pause' },
    { type: 'pause', untilMs: 'tomorrow' },
    { type: 'save-goal', goalId: 'goal-1' },
    { type: 'save-goal', goalId: 'goal-1', draft: { ...draft, measure: 'pages' } },
    { type: 'save-goal', goalId: 'goal-1', draft: { ...draft, plans: [{ time: '20:30' }] } },
    { type: 'archive-goal' },
    { type: 'mark-tip', favourite: true },
    { type: 'save-settings', settings: [] },
  ])('%j', (value) => {
    expect(parseCommand(value)).toBeUndefined();
  });

  it('a goal without a list of plans, which would delete those that it has', () => {
    const { plans: _plans, ...withoutPlans } = draft;
    expect(
      parseCommand({ type: 'save-goal', goalId: 'goal-1', draft: withoutPlans }),
    ).toBeUndefined();
  });
});

describe('of what a person typed', () => {
  const parsedDraft = (fields: object) => {
    const command = parseCommand({
      type: 'save-goal',
      goalId: 'g',
      draft: { ...draft, ...fields },
    });
    return command?.type === 'save-goal' ? command.draft : undefined;
  };

  it('a note is cut and cleaned', () => {
    const note = `\u0000${'n'.repeat(9999)}`;
    expect(parseCommand({ type: 'rate-session', sessionId: 'a', note })).toMatchObject({
      note: 'n'.repeat(500),
    });
  });

  test.each<[string, object, object]>([
    ['a title that is none stays empty, to be refused', { title: 7 }, { title: '' }],
    ['a target that is none is no number', { target: '120' }, { target: Number.NaN }],
    [
      'weekdays are sorted, each once',
      { plans: [aPlanDraft({ weekdays: [4, 2, 2, 9] })] },
      { plans: draft.plans },
    ],
    [
      'a time is not cut until it is one',
      { plans: [aPlanDraft({ time: '20:300' })] },
      { plans: [aPlanDraft({ time: '20:300' })] },
    ],
  ])('%s', (_name, fields, expected) => {
    expect(parsedDraft(fields)).toMatchObject(expected);
  });
});
