import type { ReminderCommand } from '../reminder/commands';
import type { LogEntry } from '../reminder/log';
import type { ReminderEvent } from '../reminder/reminder-event';
import type { ReminderState } from '../reminder/reminder-state';
import { step } from '../reminder/step';
import { applyCommand } from './apply-command';
import type { Command, Outcome } from './command';
import { reminderContextOf, withChanges, type Change, type Moment, type World } from './world';

/** Something to decide about: a person's command, or what the browser saw. */
export type Occurrence =
  | { type: 'command'; command: Command }
  | { type: 'event'; event: ReminderEvent };

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
}

/** The whole product's answer to an occurrence: a person's change, and what the engine makes of it. */
export function decide(world: World, occurrence: Occurrence, moment: Moment): Decision {
  const applied =
    occurrence.type === 'command'
      ? applyCommand(world, occurrence.command, moment)
      : { changes: [], event: occurrence.event, outcome: { ok: true as const } };
  const changed = withChanges(world, applied.changes);
  const context = reminderContextOf(changed, moment);
  const { state, commands, log } = step(world.reminderState, applied.event, context);
  const { changes, outcome } = applied;
  return { changes, state, world: { ...changed, reminderState: state }, log, commands, outcome };
}
