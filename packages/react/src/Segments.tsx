import { type ChangeEvent, type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';

export interface SegmentsDetails {
  reason: 'choice';
  event: ChangeEvent<HTMLInputElement>;
}

export interface SegmentsProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'defaultValue' | 'onChange'> {
  options: readonly { value: string; label: ReactNode }[];
  /** One that is not among `options`, or null, chooses none. */
  value: string | null;
  onValueChange: (value: string, details: SegmentsDetails) => void;
}

/**
 * A few choices side by side, one of which holds. They are native radios, so Tab reaches the chosen one and arrow keys
 * choose. Name it by `aria-label` or `aria-labelledby`.
 */
export const Segments = forwardRef<HTMLDivElement, SegmentsProps>(function Segments(
  { options, value, onValueChange, ...rest },
  ref,
) {
  const name = useId();
  return (
    <div data-sar="segments" data-part="root" role="radiogroup" {...rest} ref={ref}>
      {options.map((option) => (
        <label key={option.value} data-part="segment" data-state={option.value === value ? 'on' : 'off'}>
          <input
            type="radio"
            data-part="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={(event) => onValueChange(option.value, { reason: 'choice', event })}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
});
