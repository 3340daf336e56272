import type { Zone } from '../../core/time/day';
import type { LocalTime } from '../../core/time/local-time';
import { ChoiceChips } from '../controls/ChoiceChips';
import { Field } from '../controls/Field';
import { useTranslator } from '../text/translators';
import { logSpan, type LogForm, type Occurrence } from './log-form';

interface ClockFieldsProps {
  form: LogForm;
  zone: Zone;
  onChange: (fields: Partial<LogForm>) => void;
  problemOf: (field: 'from' | 'to') => string | undefined;
}

/** From and to, with a word where the clocks were changed on that day. */
export function ClockFields({ form, zone, onChange, problemOf }: ClockFieldsProps) {
  const { t } = useTranslator('goals');
  const { from, to, endsNextDay } = logSpan(form, zone);
  return (
    <div class="view">
      <div class="side-by-side">
        <Field
          type="time"
          label={t('fromLabel')}
          value={form.from}
          onInput={(time) => onChange({ from: time, fromOccurrence: 'first' })}
          problem={problemOf('from')}
        />
        <Field
          type="time"
          label={t('toLabel')}
          value={form.to}
          onInput={(time) => onChange({ to: time, toOccurrence: 'first' })}
          problem={problemOf('to')}
          hint={endsNextDay ? t('endsNextDay') : undefined}
        />
      </div>
      <ClockChange
        time={from}
        occurrence={form.fromOccurrence}
        onChange={(fromOccurrence) => onChange({ fromOccurrence })}
      />
      <ClockChange
        time={to}
        occurrence={form.toOccurrence}
        onChange={(toOccurrence) => onChange({ toOccurrence })}
      />
    </div>
  );
}

interface ClockChangeProps {
  time: LocalTime | undefined;
  occurrence: Occurrence;
  onChange: (occurrence: Occurrence) => void;
}

function ClockChange({ time: local, occurrence, onChange }: ClockChangeProps) {
  const { t, time } = useTranslator('goals');
  if (local?.type === 'moved')
    return <p class="soft">{t('timeMoved', { time: time(local.time) })}</p>;
  if (local?.type !== 'twice') return null;
  const [first, second] = local.choices;
  return (
    <ChoiceChips
      legend={t('timeTwice')}
      hasLegend
      choices={[
        { value: 'first' as const, label: t('timeFirst', { offset: first.offset }) },
        { value: 'second' as const, label: t('timeSecond', { offset: second.offset }) },
      ]}
      value={occurrence}
      onChange={onChange}
    />
  );
}
