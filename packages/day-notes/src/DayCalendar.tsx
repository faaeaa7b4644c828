import { parseDate } from '@internationalized/date';
import { Month } from '@smtp-auth-report/controls/Month';
import type { Day } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { Calendar } from 'react-aria-components/Calendar';

export interface DayCalendarProps {
  /** `''`: a part of it is missing. */
  value: Day | '';
  /** The days that can be chosen. */
  range: { from: Day; to: Day };
  onChoose: (day: Day) => void;
}

/** A month in the locale's words and week. Loaded when asked for, for the day can be typed too. */
export function DayCalendar({ value, range: { from, to }, onChoose }: DayCalendarProps) {
  const { translate } = useReport();
  const chosen = value >= from && value <= to ? parseDate(value) : null;
  return (
    <Calendar
      aria-label={translate('day')}
      data-part="month"
      value={chosen}
      onChange={(date) => onChoose(date.toString())}
      defaultFocusedValue={chosen ?? parseDate(to)}
      minValue={parseDate(from)}
      maxValue={parseDate(to)}
      autoFocus
    >
      <Month />
    </Calendar>
  );
}
