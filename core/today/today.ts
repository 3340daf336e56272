import type { GoalProgress } from '../goal/progress';
import type { Slot } from '../goal/plan';
import type { ReminderOutlook } from '../reminder/outlook';
import type { ForgottenQuestion } from '../session/forgotten';
import type { RunningSession } from '../session/running-session';
import type { IntervalSession } from '../session/session';
import type { Kind } from '../session/session';

/** One of the two rings: the time of a kind in the week so far, against what was set for it. */
export interface Ring {
  kind: Kind;
  /** Minutes of the week so far, the running session included; not rounded. */
  minutes: number;
  /** The week's target in minutes, where a goal in minutes sets one. */
  targetMinutes?: number;
  /** How much of the week's goals of this kind is reached, 0 to 1; absent without any goal. */
  share?: number;
}

/** What the popup's first screen says. Made from the store alone, again and again as it changes. */
export interface Today {
  nowMs: number;
  rings: Record<Kind, Ring>;
  /** Progress of each active goal, in the person's order (oldest first). */
  goals: GoalProgress[];
  running?: RunningSession;
  /** The running session seems forgotten: until the answer, its minutes are provisional. */
  forgotten?: ForgottenQuestion;
  /** A session that ended a moment ago and still waits for "How recharged are you?". */
  justEnded?: IntervalSession;
  nextSlot?: Slot & { goalTitle: string };
  outlook: ReminderOutlook;
}
