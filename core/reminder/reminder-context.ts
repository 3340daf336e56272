import type { Plan } from '../goal/plan';
import type { RunningSession } from '../session/running-session';
import type { Settings } from '../settings/settings';
import type { Zone } from '../time/day';
import type { Presence } from './reminder-state';

/** All that the engine may know beside its own state. Nothing here is remembered by it. */
export interface ReminderContext {
  nowMs: number;
  zone: Zone;
  settings: Settings;
  /** Plans of goals that are active. */
  plans: readonly Plan[];
  running?: RunningSession;
  /** Whether the browser sees the person at the machine now; absent when nobody asked it. */
  seen?: Presence;
}
