/** The kinds of reminder that the engine knows (reminders.md); the first in the list goes first. */
export const REMINDER_KINDS = ['planned', 'rhythm'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];
