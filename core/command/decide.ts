import type { ReminderCommand } from '../reminder/commands';
import type { LogEntry } from '../reminder/log';
import type { ReminderEvent } from '../reminder/reminder-event';
import type { ReminderState } from '../reminder/reminder-state';
import { step } from '../reminder/step';
import type { Applied, History } from './applied';
import { applyCommand } from './apply-command';
import type { Command, Outcome } from './command';
import { reminderContextOf, withChanges, type Change, type Moment, type World } from './world';

/** Something to decide about: a person's command, or what the browser saw. */
export type Occurrence =
  { type: 'command'; command: Command } | { type: 'event'; event: ReminderEvent };

/** All that follows from an occurrence. Changes, state and log are written together or not at all. */
export interface Decision {
  changes: Change[];
  state: ReminderState;
  /** The world as it is when all is written. */
  world: World;
  log: LogEntry[];
  /** What the browser is to hold afterwards. */
  commands: ReminderCommand[];
  outcome: Outcome;
  /** What the list of a person's changes learns of it; absent when nothing of theirs was changed. */
  history?: History;
}

/** The whole product's answer to an occurrence: a person's change, and what the engine makes of it. */
export function decide(world: World, occurrence: Occurrence, moment: Moment): Decision {
  const applied: Applied =
    occurrence.type === 'command'
      ? applyCommand(world, occurrence.command, moment)
      : { changes: [], event: occurrence.event, outcome: { ok: true as const } };
  const changed = withChanges(world, applied.changes);
  const context = reminderContextOf(changed, moment);
  const { state, commands, log } = step(world.reminderState, applied.event, context);
  const { changes, outcome } = applied;
  const history = historyOf(applied, occurrence);
  return {
    changes,
    state,
    world: { ...changed, reminderState: state },
    log,
    commands,
    outcome,
    ...(history && { history }),
  };
}

function historyOf({ changes, history }: Applied, occurrence: Occurrence): History | undefined {
  if (history || changes.length === 0 || occurrence.type !== 'command') return history;
  return { type: 'recorded', label: occurrence.command.type };
}
