import type { ReminderEvent } from '../reminder/reminder-event';
import type { Outcome, Refusal } from './command';
import type { Change } from './world';

/** What the list of a person's changes learns of it. */
export type History =
  { type: 'recorded'; label: string } | { type: 'undone' | 'redone'; operationId: number };

/** What a command comes to: rows to write, what it is to the reminder engine, and the answer. */
export interface Applied {
  changes: Change[];
  event: ReminderEvent;
  outcome: Outcome;
  /** Absent: what was changed is recorded under the command's name. */
  history?: History;
}

const LOOK: ReminderEvent = { type: 'look' };

/** Nothing is changed, and the person is told why. */
export function refuse(refusal: Refusal): Applied {
  return { changes: [], event: LOOK, outcome: { ok: false, refusal } };
}

export function accept(
  changes: Change[],
  event: ReminderEvent = LOOK,
  outcome: Outcome = { ok: true },
): Applied {
  return { changes, event, outcome };
}
