import { parseDate } from '@internationalized/date';
import { DayField } from '@smtp-auth-report/controls/DayField';
import { Month } from '@smtp-auth-report/controls/Month';
import type { Day } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { rangeWords } from '@smtp-auth-report/react/locales/en/range';
import { useId, useState } from 'react';
import { RangeCalendar } from 'react-aria-components/RangeCalendar';
import type { DayFieldsProps } from './DayFields.tsx';
import { RangeNote } from './RangeNote.tsx';
import { rangeLength } from './rangeFaults.ts';

/** Two date fields and a calendar, in the locale's words, order and week. Loaded when asked for: it is larger than the rest. */
export function CalendarFields({ value, onChange, limits, faults, hint }: DayFieldsProps) {
  const { translate } = useReport(rangeWords);
  const id = useId();
  const [focused, setFocused] = useState(() => parseDate(value.to || limits.latest));
  const change = (end: 'from' | 'to') => (day: Day | '') => {
    onChange({ ...value, [end]: day });
    // What is typed is what the calendar shows, as long as it may.
    if (day && !outside(day, limits)) setFocused(parseDate(day));
  };
  const field = (end: 'from' | 'to', label: string) => (
    <DayField
      label={label}
      value={value[end]}
      isInvalid={Boolean(faults[end])}
      {...(faults[end] && { 'aria-describedby': id + end })}
      autoFocus={end === 'from'}
      onChange={change(end)}
    />
  );
  const { from, to } = value;
  const drawn = rangeLength(value) && !outside(from, limits) && !outside(to, limits);
  return (
    <>
      <div data-part="day-fields">
        {field('from', translate('rangeFirstDay'))}
        {field('to', translate('rangeLastDay'))}
      </div>
      <RangeNote id={id} faults={faults} hint={hint} />
      <RangeCalendar
        aria-label={translate('dateRange')}
        data-part="calendar"
        value={drawn ? { start: parseDate(from), end: parseDate(to) } : null}
        onChange={({ start, end }) => onChange({ from: start.toString(), to: end.toString() })}
        focusedValue={focused}
        onFocusChange={setFocused}
        minValue={parseDate(limits.earliest)}
        maxValue={parseDate(limits.latest)}
      >
        <Month />
      </RangeCalendar>
    </>
  );
}

function outside(day: Day, { earliest, latest }: { earliest: Day; latest: Day }): boolean {
  return day < earliest || day > latest;
}
