import { useId } from 'react';

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  /** What it means, in smaller type. */
  hint: string;
}

interface ChoiceFieldProps<Value extends string> {
  label: string;
  /** Side by side where there is room. Default false. */
  short?: boolean | undefined;
  choices: readonly Choice<Value>[];
  value: Value;
  onValueChange: (value: Value) => void;
}

/** A few choices, one of which holds, each with what it means. Nothing to choose, nothing to see. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, short, choices, value, onValueChange } = props;
  const id = useId();
  if (choices.length < 2) return null;
  return (
    <fieldset data-part="choices" data-variant={short ? 'short' : undefined}>
      <legend data-part="label">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} data-part="choice">
          <input
            type="radio"
            data-part="radio"
            name={`${id}choice`}
            checked={value === choice.value}
            aria-labelledby={`${id}${choice.value}`}
            aria-describedby={`${id}${choice.value}hint`}
            onChange={() => onValueChange(choice.value)}
          />
          <span data-part="choice-text">
            <span id={`${id}${choice.value}`}>{choice.label}</span>
            <span data-part="hint" id={`${id}${choice.value}hint`}>
              {choice.hint}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
