import type { HoldReason } from './hold';
import type { ReminderKind } from './kind';

export const LOG_TYPES = [
  'held',
  'shown',
  'started',
  'snoozed',
  'put-off',
  'dismissed',
  'ignored',
  'rested',
  'lapsed',
] as const;

/** What became of a reminder. Kept for 30 days, for the person alone (R11). */
export interface LogEntry {
  type: (typeof LOG_TYPES)[number];
  atMs: number;
  kind: ReminderKind;
  reminderId: string;
  /** What held it, of a `held` one. */
  by?: HoldReason[];
  untilMs?: number;
}

export const LOG_DAYS = 30;
