import type { ReminderSubject } from '../../core/reminder/answer';
import type { Hold } from '../../core/reminder/hold';
import type { DueReminder } from '../../core/reminder/reminder-state';
import type { English } from '../../locales/messages';
import type { Translator } from '../../locales/translate';
import { Emphasised } from '../text/Emphasised';
import { useTranslator } from '../text/translators';
import { holdLine, type Moment } from './reminder-line';

/** A reminder that is due, and the session that it offers. */
export interface Offer extends ReminderSubject {
  reminder: DueReminder;
}

interface WaitingReminderProps extends Moment {
  offer: Offer;
  holds: readonly Hold[];
  /** It was put off often enough: *Later* means tomorrow. */
  isLastSnooze?: boolean | undefined;
  onStart: () => void;
  onLater: () => void;
  onNotToday: () => void;
}

/** The reminder that waits, with the same choices as its notification. */
export function WaitingReminder({
  offer,
  holds,
  isLastSnooze = false,
  onStart,
  onLater,
  onNotToday,
  ...moment
}: WaitingReminderProps) {
  const text = useTranslator('today');
  const { t } = text;
  const hold = offer.reminder.shownAtMs === undefined ? holds[0] : undefined;
  return (
    <section class={offer.kind === 'together' ? 'card waiting for-two' : 'card waiting'}>
      <div>
        <h2>{t('waitingHeading')}</h2>
        <p>{offerLine(text, offer, moment)}</p>
        {hold && (
          <p class="soft">
            <Emphasised text={holdLine(text, hold, moment)} />
          </p>
        )}
      </div>
      <div class="row">
        <button type="button" class="go" onClick={onStart}>
          {t('waitingStart')}
        </button>
        {!isLastSnooze && (
          <button type="button" class="chip" onClick={onLater}>
            {t('waitingLater')}
          </button>
        )}
        <button type="button" class="chip" onClick={onNotToday}>
          {t(isLastSnooze ? 'waitingTomorrow' : 'waitingNotToday')}
        </button>
      </div>
    </section>
  );
}

/** What the reminder offers, in a sentence. */
function offerLine(
  text: Translator<English['today']>,
  { reminder, minutes }: Offer,
  { nowMs, zone }: Moment,
): string {
  const duration = text.longDuration(minutes);
  const { kind, slotStartMs } = reminder;
  switch (kind) {
    case 'planned':
      return slotStartMs !== undefined && slotStartMs > nowMs
        ? text.t('waitingPlanned', { duration, time: text.clock(slotStartMs, zone) })
        : text.t('waitingPlannedNow', { duration });
    case 'rhythm':
      return text.t('waitingRhythm', { duration });
    case 'behind':
      return text.t('waitingBehind', { duration });
    case 'reconnect':
      return text.t('waitingReconnect', { duration });
    case 'check-in':
      return text.t('waitingCheckIn');
    case 'tip':
      return text.t('waitingTip');
  }
}
