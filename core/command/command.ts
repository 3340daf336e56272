import type { Measure } from '../goal/goal';
import type { Kind, Recharge } from '../session/session';
import type { PlainDateText, PlainTimeText } from '../time/day';

/** What a person wrote into the form of a goal. */
export interface GoalDraft {
  title: string;
  kind: Kind;
  measure: Measure;
  target: number;
  plans: PlanDraft[];
}

export interface PlanDraft {
  /** Made by the page for a plan that is new. */
  id: string;
  weekdays: number[];
  time: PlainTimeText;
  minutes: number;
}

/** What a person wrote into the form for time that was not timed. */
export type TimeDraft =
  | { shape: 'amount'; kind: Kind; date: PlainDateText; minutes: number }
  | { shape: 'interval'; kind: Kind; startedAtMs: number; endedAtMs: number };

/**
 * What a person asks for, sent from a page to the worker. Ids of what is new are made by the page,
 * so that a command that is sent twice happens once.
 */
export type Command =
  /** Look at the clock and put the browser right; sent when a page opens. */
  | { type: 'look' }
  | { type: 'start-session'; sessionId: string; kind: Kind; plannedMinutes?: number }
  /** With the revision of the running session that the person saw, it adds its minutes only once. */
  | { type: 'extend-session'; sessionId: string; minutes: number; revision?: number }
  | { type: 'end-session'; sessionId: string }
  | { type: 'discard-session'; sessionId: string }
  | { type: 'rate-session'; sessionId: string; recharged?: Recharge; note?: string }
  | { type: 'log-time'; sessionId: string; time: TimeDraft }
  | { type: 'snooze'; minutes: number }
  | { type: 'put-off-today' }
  | { type: 'pause'; untilMs: number | null }
  | { type: 'resume' }
  | { type: 'save-goal'; goalId: string; draft: GoalDraft }
  | { type: 'archive-goal'; goalId: string }
  | { type: 'restore-goal'; goalId: string }
  | { type: 'mark-tip'; tipId: string; favourite?: boolean; notForMe?: boolean }
  | { type: 'save-settings'; settings: unknown };

export const REFUSALS = [
  /** The message is not a command of this version. */
  'not-a-command',
  /** The session that was meant has ended, or another one runs. */
  'session-not-running',
  'session-not-found',
  'goal-not-found',
  'title-missing',
  'target-out-of-range',
  'too-many-plans',
  'plan-without-weekday',
  'time-not-valid',
  'length-out-of-range',
  'ends-before-start',
  'in-the-future',
  'settings-not-valid',
  /** The store did not answer; nothing was changed. */
  'store-failed',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** How a command ended. Nothing was changed when it was refused. */
export type Outcome =
  | { ok: true; saved?: 'too-short' | 'already-running' | 'session'; sessionId?: string }
  | { ok: false; refusal: Refusal };
