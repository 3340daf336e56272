import type { PlanWindow } from '../goal/plan';
import type { Measure } from '../goal/goal';
import type { ChangeChoice } from '../goal/goal-changes';
import type { PeriodKind } from '../goal/period';
import type { RestReason } from '../goal/rest';
import type { RunningEdit } from '../session/change-running';
import type { SessionEdit } from '../session/edit-session';
import type { OverlapChoice } from '../session/overlap';
import type { Kind, Recharge } from '../session/session';
import type { PlainDateText, PlainTimeText } from '../time/day';
import type { Conflict } from '../undo/operation';

/** What a person wrote into the form of a goal. */
export interface GoalDraft {
  title: string;
  kind: Kind;
  measure: Measure;
  /** The lower end; 0 for a goal that has only an upper one. */
  target: number;
  plans: PlanDraft[];
  /** The upper end; absent: none. */
  atMost?: number;
  /** Absent: as before, and a week for a new goal. */
  period?: PeriodKind;
  /** From when on a changed target counts; absent: from this week. */
  from?: ChangeChoice;
  /** Absent: as before. */
  tagsAny?: string[];
  minSessionMinutes?: number;
}

export interface PlanDraft {
  /** Made by the page for a plan that is new. */
  id: string;
  weekdays: number[];
  time: PlainTimeText;
  minutes: number;
  /** Instead of a fixed time; `null` for none, absent: as before. */
  window?: PlanWindow | null;
}

export interface RestDraft {
  /** One goal, or `all`. */
  goalId: string;
  from: PlainDateText;
  to?: PlainDateText;
  why: RestReason;
}

/** "When did it end?" */
export type ForgottenAnswer =
  | { type: 'planned-end' }
  | { type: 'ended'; endedAtMs: number }
  | { type: 'still-going' }
  | { type: 'discard' };

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
  | {
      type: 'start-session';
      sessionId: string;
      kind: Kind;
      plannedMinutes?: number;
      /** Absent: now. */
      startedAtMs?: number;
      activity?: string;
    }
  /** With the revision of the running session that the person saw, it adds its minutes only once. */
  | { type: 'extend-session'; sessionId: string; minutes: number; revision?: number }
  | { type: 'end-session'; sessionId: string }
  | { type: 'discard-session'; sessionId: string }
  | { type: 'rate-session'; sessionId: string; recharged?: Recharge; note?: string }
  /** Without `onOverlap` it is saved whatever it overlaps; with `ask` an overlap is refused and told. */
  | { type: 'log-time'; sessionId: string; time: TimeDraft; onOverlap?: OnOverlap }
  /** An overlap is refused and told unless `onOverlap` says what to do. */
  | { type: 'edit-session'; sessionId: string; edit: SessionEdit; onOverlap?: OnOverlap }
  | { type: 'delete-session'; sessionId: string }
  | { type: 'restore-session'; sessionId: string }
  | { type: 'empty-trash' }
  | { type: 'pause-session'; sessionId: string }
  | { type: 'resume-session'; sessionId: string }
  | { type: 'change-running'; sessionId: string; edit: RunningEdit }
  | { type: 'answer-forgotten'; sessionId: string; answer: ForgottenAnswer }
  | { type: 'snooze'; minutes: number }
  | { type: 'put-off-today' }
  | { type: 'pause'; untilMs: number | null }
  | { type: 'resume' }
  /** "Was that time to yourself?" was answered; what is to be counted was logged before. */
  | { type: 'answer-absence' }
  | { type: 'save-goal'; goalId: string; draft: GoalDraft }
  | { type: 'archive-goal'; goalId: string }
  | { type: 'restore-goal'; goalId: string }
  /** For good; only one that is archived. Its sessions stay. */
  | { type: 'delete-goal'; goalId: string }
  | { type: 'save-rest'; restId: string; draft: RestDraft }
  | { type: 'delete-rest'; restId: string }
  | { type: 'undo'; operationId: number }
  | { type: 'redo'; operationId: number }
  | { type: 'mark-tip'; tipId: string; favourite?: boolean; notForMe?: boolean }
  | { type: 'save-settings'; settings: unknown };

/** What to do about time that lies over other sessions: ask the person, or what they chose. */
export type OnOverlap = OverlapChoice | 'ask';

export const REFUSALS = [
  /** The message is not a command of this version. */
  'not-a-command',
  /** The session that was meant has ended, or another one runs. */
  'session-not-running',
  'session-not-found',
  'goal-not-found',
  'title-missing',
  'goal-not-archived',
  'rest-not-found',
  'target-out-of-range',
  /** The upper end is below the lower one. */
  'range-reversed',
  'too-many-plans',
  'plan-without-weekday',
  'time-not-valid',
  'length-out-of-range',
  'ends-before-start',
  'in-the-future',
  /** The time lies over other sessions; the outcome names them. */
  'overlaps',
  /** Trimmed by the others, less than a minute would be left. */
  'nothing-left',
  /** Too long ago, or something else was written since it was undone. */
  'operation-not-found',
  /** A row is not as the operation left it; the outcome shows both versions. */
  'changed-since',
  'settings-not-valid',
  /** The store did not answer; nothing was changed. */
  'store-failed',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A session that the time of a command lies over. */
export interface OverlapNote {
  sessionId: string;
  kind: Kind;
  /** Of the same kind: merge, trim or keep. Of the other kind: trim or swap the kind. */
  isSameKind: boolean;
  fromMs: number;
  untilMs: number;
}

/** How a command ended. Nothing was changed when it was refused. */
export type Outcome =
  | {
      ok: true;
      saved?: 'too-short' | 'already-running' | 'session';
      sessionId?: string;
      /** What an undo of this command names; the store adds it. */
      operationId?: number;
    }
  | { ok: false; refusal: Refusal; overlaps?: OverlapNote[]; conflicts?: Conflict[] };
