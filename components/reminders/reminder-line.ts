import type { Hold, HoldReason } from '../../core/reminder/hold';
import type { ReminderOutlook } from '../../core/reminder/outlook';
import type { Zone } from '../../core/time/day';
import type { English } from '../../locales/messages';
import type { Translator } from '../../locales/translate';
import { dayFromNow } from '../text/days';
import { emphasise } from '../text/Emphasised';

type TodayText = Translator<English['today']>;

export interface Moment {
  nowMs: number;
  zone: Zone;
}

/** Holds that are no news while no reminder is due: the next one is reckoned with them already. */
const SILENT: ReadonlySet<HoldReason> = new Set(['gap', 'settling']);
/** Holds that a person asked for; they are told even beside a reminder that was shown. */
const ASKED: ReadonlySet<HoldReason> = new Set(['paused', 'session', 'snoozed']);

/** The one line about reminders (reminders.md, R11): when the next one comes, or why none does. */
export function reminderLine(text: TodayText, outlook: ReminderOutlook, moment: Moment): string {
  const { holds, next, waiting } = outlook;
  const isShown = waiting?.shownAtMs !== undefined;
  const hold = holds.find(({ by }) =>
    isShown ? ASKED.has(by) : waiting !== undefined || !SILENT.has(by),
  );
  if (hold) return holdLine(text, hold, moment);
  if (waiting) return text.t('nextWaiting');
  return next ? nextLine(text, next.aroundMs, moment) : text.t('nextNone');
}

function nextLine(text: TodayText, aroundMs: number, { nowMs, zone }: Moment): string {
  const time = emphasise(text.clock(aroundMs, zone));
  const day = dayFromNow(aroundMs, nowMs, zone);
  if (day.is === 'today') return text.t('nextAt', { time });
  if (day.is === 'tomorrow') return text.t('nextTomorrow', { time });
  return text.t('nextOnDay', { weekday: text.weekday(day.date), time });
}

/** Why no reminder comes now, and until when. */
export function holdLine(text: TodayText, hold: Hold, moment: Moment): string {
  const when = hold.untilMs === undefined ? undefined : untilText(text, hold.untilMs, moment);
  switch (hold.by) {
    case 'paused':
      return when ? text.t('quietPaused', { when }) : text.t('quietPausedOpen');
    case 'session':
      return text.t('quietSession');
    case 'snoozed':
      return text.t('quietSnoozed', { when: when ?? '' });
    case 'outside-hours':
      return when ? text.t('quietHours', { when }) : text.t('quietHoursAlways');
    case 'away':
      return text.t('quietAway');
    case 'settling':
      return text.t('quietSettling');
    case 'daily-cap':
      return text.t('quietCap');
    case 'audible':
      return text.t('quietAudible');
    case 'fullscreen':
      return text.t('quietFullscreen');
    case 'lull':
      return text.t('quietLull');
    case 'gap':
      return text.t('quietGap', { when: when ?? '' });
  }
}

/** The clock time at which something ends, with the day where it is not today. */
function untilText(text: TodayText, untilMs: number, { nowMs, zone }: Moment): string {
  const time = emphasise(text.clock(untilMs, zone));
  const day = dayFromNow(untilMs, nowMs, zone);
  if (day.is === 'today') return time;
  if (day.is === 'tomorrow') return text.t('untilTomorrow', { time });
  return text.t('untilDay', { weekday: text.weekday(day.date, 'short'), time });
}
