import type { ReminderKind } from '../../core/reminder/kind';
import type { English } from '../../locales/messages';
import type { TextKey } from '../../locales/translate';

/** What each kind is called. */
export const KIND_KEYS = {
  rhythm: 'kindRhythm',
  planned: 'kindPlanned',
  behind: 'kindBehind',
  reconnect: 'kindReconnect',
  'check-in': 'kindCheckIn',
  tip: 'kindTip',
} as const satisfies Record<ReminderKind, TextKey<English['reminders']>>;
