import { useReport } from '@smtp-auth-report/react';
import { useId } from 'react';
import type { RangeLimits, TypedRange } from './rangeFaults.ts';

/** What a pair of date fields needs, with a calendar or without. */
export interface DayFieldsProps {
  value: TypedRange;
  onChange: (range: TypedRange) => void;
  limits: RangeLimits;
  /** Sentences, at the field that they are about. */
  faults: { from?: string | undefined; to?: string | undefined };
}

/** The browser's own date fields: what there is where the calendar could not be loaded. */
export function DayFields({ value, onChange, limits, faults }: DayFieldsProps) {
  const { translate } = useReport();
  const id = useId();
  const ends = [
    { end: 'from', label: translate('rangeFirstDay') },
    { end: 'to', label: translate('rangeLastDay') },
  ] as const;
  return (
    <div data-part="day-fields">
      {ends.map(({ end, label }) => (
        <div key={end} data-part="day-field">
          <label data-part="label" htmlFor={id + end}>
            {label}
          </label>
          <input
            type="date"
            id={id + end}
            data-part="input"
            min={limits.earliest}
            max={limits.latest}
            value={value[end]}
            aria-invalid={Boolean(faults[end]) || undefined}
            aria-describedby={faults[end] && `${id}${end}fault`}
            onChange={(event) => onChange({ ...value, [end]: event.target.value })}
          />
          {faults[end] && (
            <p data-part="fault" id={`${id}${end}fault`}>
              {faults[end]}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
