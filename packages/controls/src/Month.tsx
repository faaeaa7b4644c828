import { today } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { Button } from 'react-aria-components/Button';
import {
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components/Calendar';
import { Icon } from './Icon.tsx';

const toLeft = 'M10 3.5 5.5 8l4.5 4.5';
const toRight = 'M6 3.5 10.5 8 6 12.5';

/** What stands in React Aria's `Calendar` or `RangeCalendar`: a month in the locale's words and week, and the ways to its neighbours. */
export function Month() {
  const { timeZone, now, direction, locale } = useReport();
  const rightToLeft = direction === 'rtl';
  const present = today(timeZone, now());
  return (
    <>
      <header data-part="month-header">
        <Button slot="previous" data-part="month-button">
          <Icon path={rightToLeft ? toRight : toLeft} />
        </Button>
        <CalendarHeading data-part="month-name" />
        <Button slot="next" data-part="month-button">
          <Icon path={rightToLeft ? toLeft : toRight} />
        </Button>
      </header>
      <div data-part="month-days">
        <CalendarGrid data-part="grid" weekdayStyle={weekdayStyleOf(locale)}>
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

/** Some languages do not shorten their weekdays: a whole word has no room above a day. */
function weekdayStyleOf(locale: string): 'short' | 'narrow' {
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const days = Array.from({ length: 7 }, (_, day) => weekday.format(Date.UTC(2026, 0, 4 + day)));
  return days.some((name) => name.length > 5) ? 'narrow' : 'short';
}
