import { useState } from 'preact/hooks';
import { readWhole } from '../goals/goal-form';
import { Field } from '../controls/Field';
import { useTranslator } from '../text/translators';

interface NumberFieldProps {
  label: string;
  value: number;
  limit: { min: number; max: number };
  onChange: (value: number) => void;
}

/** A whole number within its limits. What is refused stays as it was typed, with the reason. */
export function NumberField({ label, value, limit, onChange }: NumberFieldProps) {
  const { t } = useTranslator('reminders');
  const [typed, setTyped] = useState<string>();
  const isRefused = typed !== undefined && !isWithin(readWhole(typed), limit);
  return (
    <Field
      label={label}
      value={isRefused ? typed : String(value)}
      onInput={(text) => {
        setTyped(text);
        const number = readWhole(text);
        if (isWithin(number, limit)) onChange(number);
      }}
      problem={isRefused ? t('numberOutOfRange', limit) : undefined}
      inputMode="numeric"
      autocomplete="off"
      maxLength={4}
    />
  );
}

const isWithin = (value: number, { min, max }: NumberFieldProps['limit']) =>
  value >= min && value <= max;
