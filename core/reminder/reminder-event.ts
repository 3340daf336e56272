/** What happened, as the engine sees it. A wake without any news is a `look`. */
export type ReminderEvent =
  | { type: 'look' }
  | { type: 'session-started' }
  | { type: 'session-ended' }
  /** The browser took the notification of a reminder, or of a session's planned end. */
  | { type: 'delivered'; what: 'reminder' | 'bell'; key: string }
  | { type: 'snoozed'; untilMs: number }
  /** Not before the next day: what is due now is dropped. */
  | { type: 'put-off-today' }
  | { type: 'dismissed' }
  | { type: 'paused'; untilMs: number | null }
  | { type: 'resumed' }
  /** "Was that time to yourself?" was answered, whatever the answer. */
  | { type: 'absence-answered' };
