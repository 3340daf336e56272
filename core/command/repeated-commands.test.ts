import { describe, expect, test } from 'vitest';
import {
  aFullWorld,
  aGoal,
  aGoalDraft,
  aMoment,
  aPlanDraft,
  aRunningSession,
  aWorld,
  INTERVAL_DRAFT,
  someSettings,
} from '../../test/builders';
import { applyCommand } from './apply-command';
import type { Command } from './command';
import { withChanges, type World } from './world';

const noon = aMoment();

/** The world as the store would give it to the next command of the same name. */
function afterwards(world: World, command: Command) {
  const { changes, outcome } = applyCommand(world, command, noon);
  const next = withChanges(world, changes);
  const session = changes.find((change) => change.table === 'sessions')?.put ?? world.session;
  const tipMark = changes.find((change) => change.table === 'tipMarks')?.put ?? world.tipMark;
  return { outcome, world: { ...next, ...(session && { session }), ...(tipMark && { tipMark }) } };
}

/** A second write may count as one; what it writes is the same. */
const withoutCounts = (world: World): unknown =>
  JSON.parse(JSON.stringify(world, (key, value: unknown) => (key === 'revision' ? 0 : value)));

describe('a command that arrives twice', () => {
  const COMMANDS: [string, Command, World][] = [
    ['look', { type: 'look' }, aFullWorld()],
    [
      'a start',
      { type: 'start-session', sessionId: 'new', kind: 'solo', plannedMinutes: 20 },
      aWorld(),
    ],
    [
      'five more minutes',
      { type: 'extend-session', sessionId: 'running-1', minutes: 5, revision: 1 },
      aFullWorld(),
    ],
    [
      'an end',
      { type: 'end-session', sessionId: 'running-1' },
      { ...aWorld(), running: aRunningSession() },
    ],
    [
      'a discard',
      { type: 'discard-session', sessionId: 'running-1' },
      { ...aWorld(), running: aRunningSession() },
    ],
    [
      'a rating',
      { type: 'rate-session', sessionId: 'session-1', recharged: 4, note: 'Calm' },
      aFullWorld(),
    ],
    ['logged time', { type: 'log-time', sessionId: 'new', time: INTERVAL_DRAFT }, aWorld()],
    ['a snooze', { type: 'snooze', minutes: 15 }, aFullWorld()],
    ['a pause', { type: 'pause', untilMs: null }, aFullWorld()],
    ['a resume', { type: 'resume' }, aFullWorld()],
    [
      'a new goal',
      {
        type: 'save-goal',
        goalId: 'new',
        draft: aGoalDraft({ plans: [aPlanDraft({ id: 'new-plan' })] }),
      },
      aWorld(),
    ],
    [
      'a changed goal',
      { type: 'save-goal', goalId: 'goal-1', draft: aGoalDraft({ target: 60 }) },
      aFullWorld(),
    ],
    ['an archived goal', { type: 'archive-goal', goalId: 'goal-1' }, aFullWorld()],
    [
      'a restored goal',
      { type: 'restore-goal', goalId: 'goal-1' },
      {
        ...aFullWorld(),
        goals: [aGoal({ state: 'archived', archivedSpans: [{ from: '2026-03-01' }] })],
      },
    ],
    ['a mark', { type: 'mark-tip', tipId: 'practices.walk', notForMe: true }, aWorld()],
    [
      'settings',
      { type: 'save-settings', settings: someSettings({ dayStartHour: 4 }) },
      aFullWorld(),
    ],
  ];

  test.each(COMMANDS)('%s happens once', (_name, command, world) => {
    const once = afterwards(world, command);
    const twice = afterwards(once.world, command);
    expect(withoutCounts(twice.world)).toEqual(withoutCounts(once.world));
    expect(twice.outcome).toMatchObject({ ok: true });
    expect(twice.outcome).toEqual(once.outcome);
  });
});
