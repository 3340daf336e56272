import type { ReminderOutlook } from '../../core/reminder/outlook';
import { Emphasised } from '../text/Emphasised';
import { useTranslator } from '../text/translators';
import { reminderLine, type Moment } from './reminder-line';

interface NextReminderProps extends Moment {
  outlook: ReminderOutlook;
  onNotNow: () => void;
}

/** When the next reminder comes, or why none does, and the way to the choices about it. */
export function NextReminder({ outlook, onNotNow, ...moment }: NextReminderProps) {
  const text = useTranslator('today');
  return (
    <div class="next">
      <p data-next-reminder={outlook.next?.aroundMs ?? ''}>
        <Emphasised text={reminderLine(text, outlook, moment)} />
      </p>
      <button type="button" class="link" aria-haspopup="dialog" onClick={onNotNow}>
        {text.t('notNow')}
      </button>
    </div>
  );
}
