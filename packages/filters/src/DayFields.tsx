import { useReport } from '@smtp-auth-report/react';
import { rangeWords } from '@smtp-auth-report/react/locales/en/range';
import { useId } from 'react';
import { RangeNote } from './RangeNote.tsx';
import type { RangeLimits, TypedRange } from './rangeFaults.ts';

/** What a pair of date fields needs, with a calendar or without. */
export interface DayFieldsProps {
  value: TypedRange;
  onChange: (range: TypedRange) => void;
  limits: RangeLimits;
  /** Sentences, at the field that they are about. */
  faults: { from?: string | undefined; to?: string | undefined };
  /** What holds for every range. */
  hint: string;
}

/** The browser's own date fields: what there is where the calendar could not be loaded. */
export function DayFields({ value, onChange, limits, faults, hint }: DayFieldsProps) {
  const { translate } = useReport(rangeWords);
  const id = useId();
  const ends = [
    { end: 'from', label: translate('rangeFirstDay') },
    { end: 'to', label: translate('rangeLastDay') },
  ] as const;
  return (
    <>
      <div data-part="day-fields">
        {ends.map(({ end, label }) => (
          <div key={end} data-part="day-field">
            <label data-part="label" htmlFor={`${id}${end}field`}>
              {label}
            </label>
            <input
              type="date"
              id={`${id}${end}field`}
              data-part="input"
              min={limits.earliest}
              max={limits.latest}
              value={value[end]}
              aria-invalid={Boolean(faults[end]) || undefined}
              aria-describedby={faults[end] && id + end}
              onChange={(event) => onChange({ ...value, [end]: event.target.value })}
            />
          </div>
        ))}
      </div>
      <RangeNote id={id} faults={faults} hint={hint} />
    </>
  );
}
