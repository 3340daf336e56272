import { useId } from 'preact/hooks';
import type { LooseInputHTMLAttributes } from 'preact';

type InputProps = Pick<
  LooseInputHTMLAttributes,
  'autocomplete' | 'dir' | 'inputMode' | 'max' | 'maxLength' | 'required'
>;

interface FieldProps extends InputProps {
  type?: 'text' | 'time' | 'date';
  label: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string | undefined;
  /** What is wrong with the value, in words. */
  problem?: string | undefined;
}

/** A labelled input with its hint and, beside it, what is wrong with it. */
export function Field({
  type = 'text',
  label,
  value,
  onInput,
  hint,
  problem,
  ...input
}: FieldProps) {
  const id = useId();
  const describedBy = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ');
  const attributes = {
    ...input,
    class: 'input',
    id,
    value,
    onInput: (event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
    ...(problem && { 'aria-invalid': 'true' as const }),
    ...(describedBy && { 'aria-describedby': describedBy }),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {type === 'text' ? (
        <input type="text" {...attributes} />
      ) : (
        <input type={type} {...attributes} />
      )}
      {problem && <Problem id={`${id}-problem`} text={problem} />}
      {hint && (
        <p class="soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

export function Problem({ id, text }: { id?: string; text: string }) {
  return (
    <p class="problem" id={id}>
      {text}
    </p>
  );
}
