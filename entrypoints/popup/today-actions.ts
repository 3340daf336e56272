import type { AbsenceAnswer } from '../../components/reminders/absence-form';
import type { NotNowChoices } from '../../components/reminders/NotNowDialog';
import { laterTodayMinutes } from '../../components/reminders/pause-time';
import type { TodayActions } from '../../components/today/TodayView';
import type { Command } from '../../core/command/command';
import { MINUTE_MS, type Zone } from '../../core/time/day';
import type { English } from '../../locales/messages';
import type { Translator } from '../../locales/translate';
import { nowMs } from '../../platform/clock';
import type { PopupRecords } from '../../storage/popup-data';
import type { Commands } from './use-commands';

const EXTEND_MINUTES = 5;
const DEFAULT_LATER_MINUTES = 15;

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

/** Sends a command about a session; what became of it is shown where the page alone would not tell. */
async function sendAndTell({ commands, text }: Ways, command: Command): Promise<void> {
  const outcome = await commands.send(command);
  if (!outcome.ok) return;
  if (outcome.saved === 'already-running') commands.tell(text.t('alreadyRunning'));
  if (outcome.saved === 'too-short') commands.tell(text.t('tooShort'));
  if (command.type === 'discard-session') commands.tell(text.t('discarded'));
}

export function todayActions(ways: Ways, openNotNow: () => void): TodayActions {
  const { t } = ways.text;
  const { onSnooze, onNotToday } = notNowChoices(ways);
  const [laterMinutes = DEFAULT_LATER_MINUTES] = ways.records.settings.reminders.snoozeMinutes;
  return {
    start: (kind, minutes) =>
      void sendAndTell(ways, {
        type: 'start-session',
        sessionId: crypto.randomUUID(),
        kind,
        ...(minutes !== undefined && { plannedMinutes: minutes }),
      }),
    extend: (sessionId) =>
      void sendAndSay(
        ways,
        {
          type: 'extend-session',
          sessionId,
          minutes: EXTEND_MINUTES,
          // Sent twice, it adds its minutes once.
          ...(ways.records.running && { revision: ways.records.running.revision }),
        },
        t('extended'),
      ),
    end: (sessionId) => void sendAndTell(ways, { type: 'end-session', sessionId }),
    discard: (sessionId) => void sendAndTell(ways, { type: 'discard-session', sessionId }),
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
    later: () => onSnooze(laterMinutes),
    notToday: onNotToday,
    openNotNow,
    answerAbsence: (answer) => void answerAbsence(ways, answer),
  };
}

/** Its time is logged first; its id is that of the absence, so that it is logged once. */
async function answerAbsence(ways: Ways, { absence, time }: AbsenceAnswer): Promise<void> {
  const { commands, text } = ways;
  if (time) {
    const sessionId = `absence-${absence.fromMs}`;
    const logged = await commands.send({ type: 'log-time', sessionId, time });
    if (!logged.ok) return;
    commands.announce(text.t('absenceLogged'));
  }
  await commands.send({ type: 'answer-absence' });
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
