import { parseDate } from '@internationalized/date';
import { type Day, today } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components/Calendar';
import { Icon } from './Icon.tsx';

export interface DayCalendarProps {
  /** `''`: a part of it is missing. */
  value: Day | '';
  /** The days that can be chosen. */
  range: { from: Day; to: Day };
  onChoose: (day: Day) => void;
}

/** A month in the locale's words and week. Loaded when asked for, for the day can be typed too. */
export function DayCalendar({ value, range: { from, to }, onChoose }: DayCalendarProps) {
  const { translate, direction, timeZone, now } = useReport();
  const rightToLeft = direction === 'rtl';
  const present = today(timeZone, now());
  const chosen = value >= from && value <= to ? parseDate(value) : null;
  return (
    <Calendar
      aria-label={translate('dayNoteDay')}
      data-part="month"
      value={chosen}
      onChange={(date) => onChoose(date.toString())}
      defaultFocusedValue={chosen ?? parseDate(to)}
      minValue={parseDate(from)}
      maxValue={parseDate(to)}
      autoFocus
    >
      <header data-part="month-header">
        <Button slot="previous" data-part="icon-button">
          <Icon shape={rightToLeft ? 'forward' : 'back'} />
        </Button>
        <CalendarHeading data-part="month-name" />
        <Button slot="next" data-part="icon-button">
          <Icon shape={rightToLeft ? 'back' : 'forward'} />
        </Button>
      </header>
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
    </Calendar>
  );
}
