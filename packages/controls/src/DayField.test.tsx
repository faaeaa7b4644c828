import { CalendarDate } from '@internationalized/date';
import type { Day } from '@smtp-auth-report/core';
import { ReportProvider } from '@smtp-auth-report/react';
import { cleanup, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { Calendar } from 'react-aria-components/Calendar';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DayField } from './DayField.tsx';
import { Month } from './Month.tsx';

function Field({ onChange }: { onChange: (day: Day | '') => void }) {
  const [day, setDay] = useState<Day | ''>('2026-11-18');
  return (
    <ReportProvider locale="en">
      <DayField
        label="Day"
        value={day}
        onChange={(next) => {
          setDay(next);
          onChange(next);
        }}
      />
    </ReportProvider>
  );
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('DayField', () => {
  it('tells that a part is missing, keeps the other parts, and tells the day that is whole again', async () => {
    const onChange = vi.fn();
    render(<Field onChange={onChange} />);
    await userEvent.click(screen.getByRole('spinbutton', { name: /day, Day/ }));
    await userEvent.keyboard('{Backspace}{Backspace}');
    expect(onChange).toHaveBeenLastCalledWith('');
    expect(screen.getByRole('spinbutton', { name: /month/ })).toHaveProperty('textContent', '11');
    await userEvent.keyboard('5');
    expect(onChange).toHaveBeenLastCalledWith('2026-11-05');
  });

  it('says each part to screen readers without HTML, which a page with Trusted Types refuses', async () => {
    const html = vi.spyOn(Element.prototype, 'innerHTML', 'set');
    render(<Field onChange={() => {}} />);
    await userEvent.click(screen.getByRole('spinbutton', { name: /day, Day/ }));
    const said = () => document.querySelector('[data-live-announcer] [aria-live="assertive"]')?.textContent;
    for (const day of ['19', '20', '21']) {
      await userEvent.keyboard('{ArrowUp}');
      await vi.waitFor(() => expect(said()).toBe(day));
    }
    expect(html).not.toHaveBeenCalled();
  });
});

describe('Month', () => {
  it('marks today as it is in the report’s time zone', () => {
    // Where it is the 18th in New York, it is the 19th in Auckland.
    const now = () => Date.parse('2026-11-18T20:00:00Z');
    const { container } = render(
      <ReportProvider locale="en" timeZone="Pacific/Auckland" now={now}>
        <Calendar aria-label="Day" defaultFocusedValue={new CalendarDate(2026, 11, 1)}>
          <Month />
        </Calendar>
      </ReportProvider>,
    );
    const present = [...container.querySelectorAll('[data-part="day"][data-present]')];
    expect(present.map((day) => day.textContent)).toEqual(['19']);
  });
});
