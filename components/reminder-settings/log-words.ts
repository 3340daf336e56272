import type { HoldReason } from '../../core/reminder/hold';
import type { LogEntry } from '../../core/reminder/log';
import type { Zone } from '../../core/time/day';
import type { English } from '../../locales/messages';
import type { TextKey, Translator } from '../../locales/translate';

type Key = TextKey<English['reminders']>;

const REASON_KEYS = {
  paused: 'heldPaused',
  session: 'heldSession',
  snoozed: 'heldSnoozed',
  'outside-hours': 'heldHours',
  away: 'heldAway',
  settling: 'heldSettling',
  audible: 'heldAudible',
  fullscreen: 'heldFullscreen',
  'daily-cap': 'heldCap',
  gap: 'heldGap',
  lull: 'heldLull',
} as const satisfies Record<HoldReason, Key>;

const OUTCOME_KEYS = {
  held: 'logHeldOpen',
  shown: 'logShown',
  started: 'logStarted',
  snoozed: 'logSnoozed',
  'put-off': 'logPutOff',
  dismissed: 'logDismissed',
  ignored: 'logIgnored',
  rested: 'logRested',
  lapsed: 'logLapsed',
} as const satisfies Record<LogEntry['type'], Key>;

/** What became of a reminder, with the reasons that held it. */
export function logWords(
  text: Translator<English['reminders']>,
  { type, by, untilMs }: LogEntry,
  zone: Zone,
): string {
  if (type === 'held' && by)
    return text.t('logHeld', { reasons: text.list(by.map((each) => text.t(REASON_KEYS[each]))) });
  if (type === 'snoozed' && untilMs !== undefined)
    return text.t('logSnoozedUntil', { time: text.clock(untilMs, zone) });
  return text.t(OUTCOME_KEYS[type]);
}
