import type { ReminderKind } from './kind';

export const LOG_TYPES = [
  'shown',
  'started',
  'snoozed',
  'put-off',
  'dismissed',
  'ignored',
  'lapsed',
] as const;

/** What became of a reminder. Kept for 30 days, for the person alone (R11). */
export interface LogEntry {
  type: (typeof LOG_TYPES)[number];
  atMs: number;
  kind: ReminderKind;
  reminderId: string;
  untilMs?: number;
}

export const LOG_DAYS = 30;
