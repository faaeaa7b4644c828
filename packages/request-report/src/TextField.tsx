import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';

interface TextFieldProps extends Omit<ComponentPropsWithoutRef<'input'>, 'value' | 'onChange'> {
  label: string;
  hint?: string | undefined;
  /** Why what is in it is refused, as a sentence. */
  refusal?: string | undefined;
  value: string;
  onValueChange: (value: string) => void;
}

/** A line of text with its label, a hint, and the reason why it is refused. */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(
  { label, hint, refusal, onValueChange, ...rest },
  ref,
) {
  const id = useId();
  const described = [refusal && `${id}refusal`, hint && `${id}hint`].filter(Boolean).join(' ');
  return (
    <div data-part="field">
      <label data-part="label" htmlFor={`${id}input`}>
        {label}
      </label>
      <input
        type="text"
        dir="auto"
        autoComplete="off"
        {...rest}
        ref={ref}
        id={`${id}input`}
        data-part="input"
        aria-invalid={refusal ? true : undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onValueChange(event.target.value)}
      />
      {refusal && (
        <p data-part="invalid" id={`${id}refusal`}>
          {refusal}
        </p>
      )}
      {hint && (
        <p data-part="hint" id={`${id}hint`}>
          {hint}
        </p>
      )}
    </div>
  );
});
