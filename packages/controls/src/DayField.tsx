import { type CalendarDate, parseDate } from '@internationalized/date';
import type { Day } from '@smtp-auth-report/core';
import { forwardRef, useContext, useEffect, useInsertionEffect, useMemo, useRef, useState } from 'react';
import {
  DateField,
  type DateFieldProps,
  DateFieldStateContext,
  DateInput,
  DateSegment,
} from 'react-aria-components/DateField';
import { Label } from 'react-aria-components/Label';
import { emptyWithoutHtml } from './emptyWithoutHtml.ts';

export interface DayFieldProps
  extends Omit<DateFieldProps<CalendarDate>, 'value' | 'defaultValue' | 'onChange' | 'children'> {
  label: string;
  /** `''`: a part of it is missing. */
  value: Day | '';
  onChange: (day: Day | '') => void;
}

/** One typed day, its parts in the order of the locale. */
export const DayField = forwardRef<HTMLDivElement, DayFieldProps>(function DayField(
  { label, value, onChange, ...rest },
  ref,
) {
  // What the field last held whole: while a part is being typed anew, the other parts stay.
  const [whole, setWhole] = useState(value);
  if (value && value !== whole) setWhole(value);
  // The same object for the same day: another one would undo what is being typed.
  const date = useMemo(() => (whole ? parseDate(whole) : null), [whole]);
  const change = (next: CalendarDate | null) => {
    const day = next?.toString() ?? '';
    if (!day) setWhole('');
    onChange(day);
  };
  return (
    <DateField
      data-part="day-field"
      validationBehavior="aria"
      {...rest}
      ref={ref}
      value={date}
      onChange={change}
    >
      <Label data-part="label">{label}</Label>
      <DateInput data-part="input">
        {(segment) => <DateSegment segment={segment} data-part="segment" />}
      </DateInput>
      <Wholeness onWholeChange={(isWhole) => onChange(isWhole ? whole : '')} />
    </DateField>
  );
});

/** Tells when a part of a date is taken away or put back: the field itself tells only of whole dates. */
function Wholeness({ onWholeChange }: { onWholeChange: (isWhole: boolean) => void }) {
  const state = useContext(DateFieldStateContext);
  const isWhole = !state?.segments.some(({ isPlaceholder }) => isPlaceholder);
  const told = useRef(isWhole);
  // Whatever changes a part, this comes before the part's own effect, which says it.
  useInsertionEffect(emptyWithoutHtml);
  useEffect(() => {
    if (told.current === isWhole) return;
    told.current = isWhole;
    onWholeChange(isWhole);
  }, [isWhole, onWholeChange]);
  return null;
}
