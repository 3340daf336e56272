import { useEffect, useRef } from 'preact/hooks';
import type { ReminderOutlook } from '../../core/reminder/outlook';
import { CloseIcon } from '../controls/Icons';
import { Emphasised } from '../text/Emphasised';
import { shortDuration } from '../text/durations';
import { useTranslator } from '../text/translators';
import { PauseUntil } from './PauseUntil';
import { holdLine, type Moment } from './reminder-line';

export interface NotNowChoices {
  /** Minutes of the snoozes on offer, the shortest first. */
  snoozeMinutes: readonly number[];
  /** Minutes until "later today"; absent when the day has no later in it. */
  laterMinutes?: number | undefined;
  onSnooze: (minutes: number) => void;
  onNotToday: () => void;
  onPause: (untilMs: number | null) => void;
  onResume: () => void;
}

interface NotNowDialogProps extends NotNowChoices, Moment {
  isOpen: boolean;
  outlook: ReminderOutlook;
  onClose: () => void;
}

/** Later, not today, or a pause. The dialog is the browser's own: Escape closes it, the focus returns. */
export function NotNowDialog({ isOpen, onClose, ...rest }: NotNowDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    if (isOpen && !current?.open) current?.showModal();
    if (!isOpen && current?.open) current.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} aria-labelledby="not-now-heading" closedby="any" onClose={onClose}>
      {isOpen && <Sheet {...rest} onClose={onClose} />}
    </dialog>
  );
}

function Sheet({
  outlook,
  snoozeMinutes,
  laterMinutes,
  onSnooze,
  onNotToday,
  onPause,
  onResume,
  onClose,
  ...moment
}: Omit<NotNowDialogProps, 'isOpen'>) {
  const text = useTranslator('today');
  const page = useTranslator('page');
  const { t } = text;
  const { isLastSnooze = false } = outlook;
  const choices = isLastSnooze ? [] : [...new Set(snoozeMinutes)];
  const isQuiet = outlook.pausedUntilMs !== undefined || outlook.snoozedUntilMs !== undefined;
  const quiet = outlook.holds.find(({ by }) => by === 'paused' || by === 'snoozed');
  const choose = (action: () => void) => () => {
    action();
    onClose();
  };
  return (
    <div class="sheet">
      <header>
        <h2 id="not-now-heading">{t('notNowHeading')}</h2>
        <button type="button" class="icon-button" aria-label={page.t('close')} onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      {quiet ? (
        <p>
          <Emphasised text={holdLine(text, quiet, moment)} />
        </p>
      ) : (
        <p class="soft">{t('notNowText')}</p>
      )}
      {isQuiet && (
        <button type="button" class="go" onClick={choose(onResume)}>
          {t('resume')}
        </button>
      )}
      <section aria-labelledby="later-heading">
        <h3 id="later-heading">{t('laterGroup')}</h3>
        <div class="chips">
          {choices.map((minutes) => (
            <button
              type="button"
              class="chip"
              key={minutes}
              onClick={choose(() => onSnooze(minutes))}
            >
              {t('laterIn', { length: shortDuration(page, minutes) })}
            </button>
          ))}
          {laterMinutes !== undefined && !isLastSnooze && (
            <button type="button" class="chip" onClick={choose(() => onSnooze(laterMinutes))}>
              {t('laterToday')}
            </button>
          )}
          <button type="button" class="chip" onClick={choose(onNotToday)}>
            {t(isLastSnooze ? 'waitingTomorrow' : 'notToday')}
          </button>
        </div>
      </section>
      <PauseUntil {...moment} onPause={(untilMs) => choose(() => onPause(untilMs))()} />
    </div>
  );
}
