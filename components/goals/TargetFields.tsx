import { MEASURES, TARGET_LIMITS, type Measure } from '../../core/goal/goal';
import { ChoiceChips } from '../controls/ChoiceChips';
import { Field } from '../controls/Field';
import { shortDuration } from '../text/durations';
import { useTranslator } from '../text/translators';
import { TARGET_PRESETS, type GoalForm } from './goal-form';

interface TargetFieldsProps extends Pick<GoalForm, 'measure' | 'target'> {
  onChange: (fields: Partial<Pick<GoalForm, 'measure' | 'target'>>) => void;
  isWrong: boolean;
}

/** What is counted, and how much of it makes a week. */
export function TargetFields({ measure, target, onChange, isWrong }: TargetFieldsProps) {
  const { t, plural } = useTranslator('goals');
  const page = useTranslator('page');
  const names: Record<Measure, string> = {
    minutes: t('measureMinutes'),
    sessions: t('measureSessions'),
    days: t('measureDays'),
  };
  const labels: Record<Measure, string> = {
    minutes: t('minutesTarget'),
    sessions: t('sessionsTarget'),
    days: t('daysTarget'),
  };
  const hints: Record<Measure, string | undefined> = {
    minutes: undefined,
    sessions: t('sessionsHint'),
    days: t('daysHint'),
  };
  const presetLabel = (value: number) => {
    if (measure === 'minutes') return shortDuration(page, value);
    return measure === 'days' ? plural('evenings', value) : page.number(value);
  };
  const changeMeasure = (next: Measure) =>
    onChange({ measure: next, target: String(TARGET_PRESETS[next][0]) });
  return (
    <>
      <ChoiceChips
        legend={t('measureLabel')}
        hasLegend
        choices={MEASURES.map((value) => ({ value, label: names[value] }))}
        value={measure}
        onChange={changeMeasure}
      />
      <div class="view">
        <Field
          label={labels[measure]}
          value={target}
          onInput={(typed) => onChange({ target: typed })}
          hint={hints[measure]}
          problem={isWrong ? t('targetOutOfRange', TARGET_LIMITS[measure]) : undefined}
          inputMode="numeric"
          autocomplete="off"
          maxLength={6}
        />
        <fieldset>
          <legend class="visually-hidden">{t('presets')}</legend>
          <div class="chips packed">
            {TARGET_PRESETS[measure].map((value) => (
              <button
                type="button"
                class="chip"
                key={value}
                aria-pressed={target === String(value)}
                onClick={() => onChange({ target: String(value) })}
              >
                {presetLabel(value)}
              </button>
            ))}
          </div>
        </fieldset>
      </div>
    </>
  );
}
