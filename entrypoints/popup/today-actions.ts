import type { NotNowChoices } from '../../components/reminders/NotNowDialog';
import { laterTodayMinutes } from '../../components/reminders/pause-time';
import type { TodayActions } from '../../components/today/TodayView';
import { commandFor } from '../../core/reminder/answer';
import type { Command } from '../../core/command/command';
import { MINUTE_MS, type Zone } from '../../core/time/day';
import type { English } from '../../locales/messages';
import type { Translator } from '../../locales/translate';
import { nowMs } from '../../platform/clock';
import type { PopupRecords } from '../../storage/popup-data';
import type { Commands } from './use-commands';

const EXTEND_MINUTES = 5;

interface Ways {
  commands: Commands;
  text: Translator<English['today']>;
  records: PopupRecords;
  zone: Zone;
}

/** Sends a command and says a sentence when it was carried out. */
async function sendAndSay({ commands }: Ways, command: Command, said: string): Promise<void> {
  const outcome = await commands.send(command);
  if (outcome.ok) commands.announce(said);
}

export function todayActions(ways: Ways, openNotNow: () => void): TodayActions {
  const { commands, text, records } = ways;
  const { t } = text;
  return {
    start: (kind, minutes) =>
      void commands
        .send({
          type: 'start-session',
          sessionId: crypto.randomUUID(),
          kind,
          ...(minutes !== undefined && { plannedMinutes: minutes }),
        })
        .then((outcome) => {
          if (outcome.ok && outcome.saved === 'already-running') commands.tell(t('alreadyRunning'));
        }),
    extend: (sessionId) =>
      void sendAndSay(
        ways,
        { type: 'extend-session', sessionId, minutes: EXTEND_MINUTES },
        t('extended'),
      ),
    end: (sessionId) =>
      void commands.send({ type: 'end-session', sessionId }).then((outcome) => {
        if (outcome.ok && outcome.saved === 'too-short') commands.tell(t('tooShort'));
      }),
    discard: (sessionId) =>
      void commands.send({ type: 'discard-session', sessionId }).then((outcome) => {
        if (outcome.ok) commands.tell(t('discarded'));
      }),
    rate: (sessionId, recharged, note) =>
      void sendAndSay(
        ways,
        {
          type: 'rate-session',
          sessionId,
          ...(recharged !== undefined && { recharged }),
          ...(note !== '' && { note }),
        },
        t('rated'),
      ),
    later: () => {
      const { reminders } = records.settings;
      const subject = { kind: 'solo' as const, minutes: 0 };
      const command = commandFor('later', subject, reminders, '');
      if (command.type === 'snooze') notNowChoices(ways).onSnooze(command.minutes);
    },
    notToday: () => notNowChoices(ways).onNotToday(),
    openNotNow,
  };
}

export function notNowChoices(ways: Ways): NotNowChoices {
  const { text, records, zone } = ways;
  const { reminders } = records.settings;
  const { t } = text;
  return {
    snoozeMinutes: reminders.snoozeMinutes,
    laterMinutes: laterTodayMinutes(reminders.activeRanges, nowMs(), zone),
    onSnooze: (minutes) => {
      const time = text.clock(nowMs() + minutes * MINUTE_MS, zone);
      void sendAndSay(ways, { type: 'snooze', minutes }, t('laterDone', { time }));
    },
    onNotToday: () => void sendAndSay(ways, { type: 'put-off-today' }, t('notTodayDone')),
    onPause: (untilMs) => void sendAndSay(ways, { type: 'pause', untilMs }, t('pausedDone')),
    onResume: () => void sendAndSay(ways, { type: 'resume' }, t('resumed')),
  };
}
