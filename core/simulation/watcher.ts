import type { ReminderContext } from '../reminder/reminder-context';
import type { ReminderState } from '../reminder/reminder-state';
import type { Zone } from '../time/day';
import type { ScenarioEvent } from './scenario-event';
import type { TraceLine } from './trace';

/** Called with each line as it happens, and with what only a test looks at. */
export interface Watcher {
  line(line: TraceLine, zone: Zone): void;
  /** Before an event of the script; `atMs` is the wall clock. */
  happens?(event: ScenarioEvent, atMs: number): void;
  /** After each step: what the engine knew and what it holds now. */
  step?(state: ReminderState, context: ReminderContext): void;
}

export interface SimulateOptions {
  /** The browser is killed after every step, before it carried anything out, and started again. */
  killAlways?: boolean;
}

/** What a whole run comes to. */
export interface Summary {
  reminders: number;
  wakeUps: number;
  held: number;
  lapsed: number;
}
