import { CalendarDate } from '@internationalized/date';
import { ReportProvider } from '@smtp-auth-report/react';
import { cleanup, render, screen } from '@testing-library/react';
import { useRef, useState } from 'react';
import { Calendar } from 'react-aria-components/Calendar';
import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Month } from './Month.tsx';
import { Popover } from './Popover.tsx';

afterEach(cleanup);

/** Unicode CLDR, `weekData`: the day on which people begin their week. */
const firstDays: [locale: string, day: string][] = [
  ['en', 'Sunday'],
  ['en-GB', 'Monday'],
  ['it', 'Monday'],
  ['fr', 'Monday'],
  ['es', 'Monday'],
  ['de', 'Monday'],
  ['pt-BR', 'Sunday'],
  ['ja', 'Sunday'],
  ['ar', 'Saturday'],
  ['ar-EG', 'Saturday'],
  ['ar-SA', 'Sunday'],
];
/** The second row of November 2026, whose first is a Sunday, begins with this day. */
const second: Readonly<Record<string, number>> = { Sunday: 8, Monday: 2, Saturday: 7 };

function OpenCalendar() {
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button ref={trigger} type="button" onClick={() => setOpen(true)}>
        Day
      </button>
      <Popover data-sar="opened" aria-label="Day" trigger={trigger} open={open} onOpenChange={setOpen}>
        <Calendar aria-label="Day" defaultFocusedValue={new CalendarDate(2026, 11, 18)}>
          <Month />
        </Calendar>
      </Popover>
    </>
  );
}

it.each(firstDays)('a calendar in %s begins its weeks on %s', async (locale, day) => {
  render(
    <ReportProvider locale={locale} direction={locale.startsWith('ar') ? 'rtl' : 'ltr'} timeZone="UTC">
      <OpenCalendar />
    </ReportProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Day' }));
  const grid = await screen.findByRole('grid');
  const first = grid.querySelectorAll('tbody tr')[1]?.querySelector('[role="button"]');
  expect(first?.textContent).toBe(new Intl.NumberFormat(locale).format(second[day] ?? 0));
});
