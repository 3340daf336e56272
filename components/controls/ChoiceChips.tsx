import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

interface Choice<Value extends string> {
  value: Value;
  label: string;
  icon?: ComponentChildren;
}

interface ChoiceChipsProps<Value extends string> {
  legend: string;
  /** Shows the legend as the label of a field; otherwise only a screen reader says it. */
  hasLegend?: boolean;
  choices: readonly Choice<Value>[];
  value: Value | undefined;
  onChange: (value: Value) => void;
  /** How the chips are laid out: `chips`, `switch`, `faces` … (controls.css). */
  layout?: string;
  isDisabled?: boolean;
}

/** One choice of several: radio buttons that look like chips, with all that the browser gives them. */
export function ChoiceChips<Value extends string>({
  legend,
  hasLegend = false,
  choices,
  value,
  onChange,
  layout = 'chips',
  isDisabled = false,
}: ChoiceChipsProps<Value>) {
  const name = useId();
  return (
    <fieldset class={hasLegend ? 'field' : ''} disabled={isDisabled}>
      <legend class={hasLegend ? '' : 'visually-hidden'}>{legend}</legend>
      <div class={layout}>
        {choices.map((choice) => (
          <label class="chip" key={choice.value}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.icon}
            <span data-text={choice.label}>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
