import { useState } from 'preact/hooks';
import { timeAsMinutes, type PlainTimeText } from '../../core/time/day';
import { Field } from '../controls/Field';
import { useTranslator } from '../text/translators';

interface TimeFieldProps {
  label: string;
  value: PlainTimeText;
  onChange: (value: PlainTimeText) => void;
  hint?: string | undefined;
}

/** A wall-clock time. An unfinished one changes nothing, and says so. */
export function TimeField({ label, value, onChange, hint }: TimeFieldProps) {
  const { t } = useTranslator('reminders');
  const [typed, setTyped] = useState<string>();
  const isRefused = typed !== undefined && timeAsMinutes(typed) === undefined;
  return (
    <Field
      type="time"
      label={label}
      value={isRefused ? typed : value}
      onInput={(text) => {
        setTyped(text);
        if (timeAsMinutes(text) !== undefined) onChange(text);
      }}
      problem={isRefused ? t('timeNotValid') : undefined}
      hint={hint}
    />
  );
}
