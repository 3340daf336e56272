import type { HoldReason } from './hold';
import type { ReminderKind } from './kind';

/** A reminder that is due: held, or shown and waiting for an answer. There is at most one. */
export interface DueReminder {
  /** Made of the kind and the instant or date that made it due, so that a re-run finds the same. */
  id: string;
  kind: ReminderKind;
  dueAtMs: number;
  /** Gone unanswered from this instant on. */
  lapsesAtMs?: number;
  /** Claimed for delivery at this instant; absent while held. */
  shownAtMs?: number;
  /** The browser took the notification. Until then each wake tries again. */
  isDelivered?: boolean;
  /** How often it was snoozed. One that was comes when it was asked for: no gap, cap or lull holds it. */
  snoozes?: number;
  /** What held it at the last look; the log tells of changes only. */
  heldBy?: HoldReason[];
  /** The plan of a `planned` reminder. */
  planId?: string;
  /** Start of the slot of a `planned` reminder. */
  slotStartMs?: number;
}

/** Whether the person is at the machine, and since when. */
export interface Presence {
  status: 'active' | 'away';
  sinceMs: number;
}

/** An absence that may have been time alone; the popup asks, once. */
export interface Absence {
  fromMs: number;
  untilMs: number;
}

/** All that the engine remembers. Plain, small, stored after each event. */
export interface ReminderState {
  version: 1;
  /** The last instant at which the engine ran; an earlier clock than this was set back. */
  lastSeenMs: number;
  /** What the browser alarm was last armed for; a wake long after it followed a sleep. */
  armedForMs?: number;
  presence: Presence;
  /** Presence since the last break, before the stretch that is going on now. */
  presentMs: number;
  /** When the person came back from being away; reminders wait until they have settled. */
  returnedAtMs?: number;
  due?: DueReminder;
  /** Recent deliveries, oldest first, two days of them. */
  shownAtMs: number[];
  /** How many reminders in a row got no answer; the rhythm slows down with it (R7). */
  ignoredInRow: number;
  /** The last dates on which each plan, and each kind of a fixed hour, was dealt with; newest last. */
  handled: Record<string, string[]>;
  snoozedUntilMs?: number;
  /** `null`: until the person turns reminders on again. */
  pausedUntilMs?: number | null;
  absence?: Absence;
  /** The planned end of a session that has rung already, and whether the browser took it. */
  bell?: { key: string; isDelivered: boolean };
}

/** The state of a person who has just installed the extension. */
export function initialReminderState(nowMs: number): ReminderState {
  return {
    version: 1,
    lastSeenMs: nowMs,
    presence: { status: 'active', sinceMs: nowMs },
    presentMs: 0,
    shownAtMs: [],
    ignoredInRow: 0,
    handled: {},
  };
}
