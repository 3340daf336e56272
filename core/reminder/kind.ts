/** The kinds of reminder (reminders.md), the one that goes first when several are due at once first. */
export const REMINDER_KINDS = [
  'planned',
  'check-in',
  'reconnect',
  'behind',
  'rhythm',
  'tip',
] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** Which of two kinds goes first: negative when it is the first one. */
export function compareKinds(first: ReminderKind, second: ReminderKind): number {
  return REMINDER_KINDS.indexOf(first) - REMINDER_KINDS.indexOf(second);
}
