import type { Plan } from '../goal/plan';
import type { RunningSession } from '../session/running-session';
import type { Settings } from '../settings/settings';
import type { Zone } from '../time/day';
import type { FirstWeekday } from '../time/week';

/** All that the engine may know beside its own state. Nothing here is remembered by it. */
export interface ReminderContext {
  nowMs: number;
  zone: Zone;
  settings: Settings;
  firstWeekday: FirstWeekday;
  /** Plans of goals that are active. */
  plans: readonly Plan[];
  running?: RunningSession;
  standing: Standing;
  /** What the browser sees now; absent when nobody asked it. */
  seen?: Seen;
}

/** What the browser sees of the person. */
export interface Seen {
  /** How long there was no input, at least; 0 while there is. */
  idleForMs: number;
  isLocked: boolean;
  /** Sound plays in a tab: a call, a film, music. */
  isAudible: boolean;
  /** A window fills the screen. */
  isFullscreen: boolean;
}

/** How the goals stand in this week, as far as a reminder may be about them. */
export interface Standing {
  hasTogetherGoal: boolean;
  /** A goal of time alone is behind (goals.md, section 9). */
  isSoloBehind: boolean;
  isTogetherBehind: boolean;
  /** The last two closed weeks were both far apart. */
  isFarApart: boolean;
}
