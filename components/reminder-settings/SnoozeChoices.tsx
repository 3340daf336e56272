import { MAX_SNOOZE_CHOICES, SETTING_LIMITS } from '../../core/settings/parse-settings';
import { useTranslator } from '../text/translators';
import { NumberField } from './NumberField';

interface SnoozeChoicesProps {
  minutes: readonly number[];
  onChange: (minutes: number[]) => void;
}

const NEW_CHOICE = 30;

/** The lengths of "remind me in". */
export function SnoozeChoices({ minutes, onChange }: SnoozeChoicesProps) {
  const { t } = useTranslator('reminders');
  const rows = minutes.map((each, index) => ({
    each,
    index,
    key: `${index} of ${minutes.length}`,
  }));
  return (
    <>
      {rows.map(({ each, index, key }) => (
        <div class="setting-row" key={key}>
          <NumberField
            label={t('snoozeLegend', { number: index + 1 })}
            value={each}
            limit={SETTING_LIMITS.snoozeMinutes}
            onChange={(value) => onChange(minutes.map((old, at) => (at === index ? value : old)))}
          />
          {minutes.length > 1 && (
            <button
              type="button"
              class="link"
              aria-label={t('removeSnooze', { number: index + 1 })}
              onClick={() => onChange(minutes.filter((_old, at) => at !== index))}
            >
              {t('remove')}
            </button>
          )}
        </div>
      ))}
      {minutes.length < MAX_SNOOZE_CHOICES && (
        <button type="button" class="chip" onClick={() => onChange([...minutes, NEW_CHOICE])}>
          {t('addSnooze')}
        </button>
      )}
    </>
  );
}
