import { parseDate } from '@internationalized/date';
import { type Day, today } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components/Calendar';
import { RangeCalendar } from 'react-aria-components/RangeCalendar';
import { DayField } from './DayField.tsx';
import type { DayFieldsProps } from './DayFields.tsx';
import { Icon } from './Icon.tsx';
import { RangeNote } from './RangeNote.tsx';
import { rangeLength } from './rangeFaults.ts';

/** Two date fields and a calendar, in the locale's words, order and week. Loaded when asked for: it is larger than the rest. */
export function CalendarFields({ value, onChange, limits, faults, hint }: DayFieldsProps) {
  const { translate } = useReport();
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
      faultId={faults[end] && id + end}
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

function Month() {
  const { timeZone, now, direction } = useReport();
  const rightToLeft = direction === 'rtl';
  const present = today(timeZone, now());
  return (
    <>
      <header data-part="calendar-header">
        <Button slot="previous" data-part="button" data-variant="plain">
          <Icon shape={rightToLeft ? 'forward' : 'back'} />
        </Button>
        <CalendarHeading data-part="month" />
        <Button slot="next" data-part="button" data-variant="plain">
          <Icon shape={rightToLeft ? 'back' : 'forward'} />
        </Button>
      </header>
      <div data-part="month-days">
        <CalendarGrid data-part="grid" weekdayStyle="short">
          <CalendarGridHeader>
            {(weekday) => <CalendarHeaderCell data-part="weekday">{weekday}</CalendarHeaderCell>}
          </CalendarGridHeader>
          <CalendarGridBody>
            {(date) => (
              // Today is that of the report's zone, not of this computer's.
              <CalendarCell
                date={date}
                data-part="day"
                data-present={date.toString() === present || undefined}
              />
            )}
          </CalendarGridBody>
        </CalendarGrid>
      </div>
    </>
  );
}
