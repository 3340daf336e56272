import type { DueReminder } from '../reminder/reminder-state';
import type { Settings } from '../settings/settings';

/** Why a reminder came, for the developer who reads a trace. The product says it in the locale. */
export function whyOf(due: DueReminder | undefined, { reminders }: Settings): string {
  switch (due?.kind) {
    case undefined:
      return '';
    case 'planned':
      return due.slotStartMs === undefined
        ? 'a good moment in the planned window'
        : 'a planned time';
    case 'rhythm':
      return `${reminders.intervalMinutes} minutes of presence since the last break`;
    case 'behind':
      return 'a goal of this week is behind';
    case 'reconnect':
      return 'time together is behind, or two weeks were far apart';
    case 'check-in':
      return 'the weekly check-in';
    case 'tip':
      return 'the tip of the day';
  }
}
