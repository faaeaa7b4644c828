import { ReportProvider } from '@smtp-auth-report/react';
import { it as italian } from '@smtp-auth-report/react/locales/it';
import { itMore } from '@smtp-auth-report/react/locales/it-more';
import '@smtp-auth-report/react/tokens.css';
import { cleanup, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import type { ComponentProps } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CustomRange } from './CustomRange.tsx';
import { RangeFilter } from './RangeFilter.tsx';
import './styles.css';

beforeEach(() => page.viewport(900, 700));
afterEach(cleanup);

// In Rome it is already the nineteenth.
const now = () => Date.parse('2026-11-18T23:30:00Z');
const trigger = () => screen.getByRole('button', { name: 'Custom range' });
const button = (name: string) => screen.getByRole('button', { name });
/** A field's parts, in the order of the locale. */
const part = (field: string, name: string) =>
  screen.getByRole('spinbutton', { name: new RegExp(`^${name}, ${field}`) });
const closed = () =>
  vi.waitFor(() => {
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(trigger()).toHaveFocus();
  });
async function open(props: ComponentProps<typeof RangeFilter> = {}) {
  const onValueChange = vi.fn();
  render(
    <ReportProvider timeZone="Europe/Rome" now={now}>
      <RangeFilter onValueChange={onValueChange} {...props} />
    </ReportProvider>,
  );
  await userEvent.click(trigger());
  await screen.findByRole('grid');
  await vi.waitFor(() => expect(part('First day', 'month')).toHaveFocus());
  return onValueChange;
}
const custom = expect.objectContaining({ reason: 'custom' });

describe('Custom range', () => {
  it('is typed by keyboard alone, beginning with the days that are shown', async () => {
    const onValueChange = await open();
    await userEvent.keyboard('09012026{Tab}09302026{Enter}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith({ from: '2026-09-01', to: '2026-09-30' }, custom);
    await closed();
    expect(trigger()).toHaveAccessibleDescription(/Sep 1, 2026 – Sep 30, 2026/);
    for (const preset of screen.getAllByRole('radio')) expect(preset).not.toBeChecked();
  });

  it('is chosen in the calendar', async () => {
    const onValueChange = await open();
    await userEvent.click(screen.getByRole('button', { name: /November 3, 2026/ }));
    await userEvent.click(screen.getByRole('button', { name: /November 9, 2026/ }));
    expect(screen.getByText('7 days')).toBeVisible();
    await userEvent.click(button('Apply'));
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith({ from: '2026-11-03', to: '2026-11-09' }, custom);
  });

  it('goes through the calendar by arrow keys', async () => {
    const onValueChange = await open({ defaultValue: { from: '2026-11-10', to: '2026-11-10' } });
    await vi.waitFor(() =>
      expect(screen.getByRole('button', { name: /November 10, 2026/ })).toHaveAttribute('tabindex', '0'),
    );
    screen.getByRole('button', { name: /November 10, 2026/ }).focus();
    await userEvent.keyboard('{ArrowUp}{Enter}{ArrowRight}{Enter}');
    await userEvent.click(button('Apply'));
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith({ from: '2026-11-03', to: '2026-11-05' }, custom);
  });

  it.each([
    [
      'longer than allowed',
      '07012026{Tab}09282026',
      /^At most 90 days can be shown at once, and these are 90\.$/,
      false,
    ],
    [
      'one day longer than allowed',
      '07012026{Tab}09292026',
      'At most 90 days can be shown at once, and these are 91.',
      true,
    ],
    ['the wrong way round', '09012026{Tab}08312026', 'The last day is before the first.', true],
    [
      'later than today in the report’s zone',
      '11152026{Tab}11202026',
      'Days after Nov 19, 2026 have no data yet.',
      true,
    ],
    ['before there were days', '01011969{Tab}01051969', 'There are no data before Jan 1, 1970.', true],
  ])('refuses a range that is %s, at the field and in words', async (_, typed, sentence, refused) => {
    const onValueChange = await open();
    await userEvent.keyboard(typed);
    await userEvent.keyboard('{Enter}');
    if (!refused) {
      expect(onValueChange).toHaveBeenCalledOnce();
      expect(screen.queryByText(sentence)).toBeNull();
      return;
    }
    expect(onValueChange).not.toHaveBeenCalled();
    const [fault] = screen.getAllByText(sentence);
    expect(fault).toBeVisible();
    const described = document.activeElement?.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toContain(fault?.textContent);
  });

  it('says of a range with today in it, in the report’s zone, that today is not over, and takes it', async () => {
    const onValueChange = await open();
    expect(screen.getByText('At most 90 days, up to Nov 19, 2026.')).toBeVisible();
    await userEvent.keyboard('11152026{Tab}11192026');
    expect(screen.getByText('Today is not over: its numbers will still grow.')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith({ from: '2026-11-15', to: '2026-11-19' }, custom);
  });

  it('asks for a whole date only when it is applied', async () => {
    const onValueChange = await open();
    await userEvent.keyboard('{Backspace}{Backspace}');
    expect(screen.queryByText('Give a whole date.')).toBeNull();
    await userEvent.click(button('Apply'));
    expect(await screen.findByText('Give a whole date.')).toBeVisible();
    await vi.waitFor(() => expect(part('First day', 'month')).toHaveFocus());
    expect(onValueChange).not.toHaveBeenCalled();
    // The same month again: nothing has changed, and the date is whole.
    await userEvent.keyboard('11{Enter}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith({ from: '2026-11-12', to: '2026-11-18' }, custom);
  });

  it('mends a day that its month does not have', async () => {
    const onValueChange = await open({ defaultValue: { from: '2026-09-15', to: '2026-10-31' } });
    part('Last day', 'month').focus();
    await userEvent.keyboard('9{Enter}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith({ from: '2026-09-15', to: '2026-09-30' }, custom);
  });

  it('forgets what was typed when it is left by Escape or Cancel', async () => {
    const onValueChange = await open();
    await userEvent.keyboard('0901');
    await userEvent.keyboard('{Escape}');
    await closed();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(part('First day', 'month')).toHaveFocus());
    expect(part('First day', 'month')).toHaveTextContent('11');
    await userEvent.click(button('Cancel'));
    await closed();
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('has the words, the order and the first weekday of the locale', async () => {
    render(
      <ReportProvider locale="it" messages={{ ...italian, ...itMore }} now={now}>
        <RangeFilter />
      </ReportProvider>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Intervallo personalizzato' }));
    await screen.findByText('novembre 2026');
    const header = document.querySelector('[data-part="weekday"]');
    expect(header).toHaveTextContent('lun');
    const parts = screen.getAllByRole('spinbutton').slice(0, 3);
    expect(parts.map((one) => one.getAttribute('aria-valuetext') ?? one.textContent)).toEqual([
      '11',
      expect.stringContaining('11'),
      '2026',
    ]);
  });

  it('keeps the dialog as large when the calendar comes and when another month is shown', async () => {
    let arrive = () => {};
    const { CalendarFields } = await import('./CalendarFields.tsx');
    const wait = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const load = async () => {
      await wait;
      return CalendarFields;
    };
    render(<CustomRange {...plain} calendar={{ load }} />);
    await userEvent.click(trigger());
    expect(screen.getByRole('status', { name: 'Loading…' })).toBeVisible();
    const height = () => Math.round(screen.getByRole('dialog').getBoundingClientRect().height);
    const before = height();
    arrive();
    await screen.findByRole('grid');
    expect(Math.abs(height() - before)).toBeLessThanOrEqual(1);
    const drawn = height();
    for (const _ of Array(4)) {
      await userEvent.click(button('Previous'));
      expect(height()).toBe(drawn);
    }
    await userEvent.click(screen.getByRole('button', { name: /July 1, 2026/ }));
    for (const _ of Array(3)) {
      // The second one is for screen readers, after the days.
      await userEvent.click(screen.getAllByRole('button', { name: 'Next' })[0] as HTMLElement);
    }
    await userEvent.click(screen.getByRole('button', { name: /October 31, 2026/ }));
    expect(screen.getByText(/^At most 90 days can be shown/)).toBeVisible();
    expect(height()).toBe(drawn);
  });

  it('takes the days in plain fields where the calendar cannot be loaded', async () => {
    const onChoose = vi.fn();
    render(
      <CustomRange
        {...plain}
        onChoose={onChoose}
        calendar={{ load: () => Promise.reject(new Error('offline')) }}
      />,
    );
    await userEvent.click(trigger());
    expect(await screen.findByText(/The calendar could not be loaded/)).toBeVisible();
    const last = screen.getByLabelText('Last day');
    await userEvent.fill(last, '');
    await userEvent.click(button('Apply'));
    expect(last).toHaveAccessibleDescription('Give a whole date.');
    await vi.waitFor(() => expect(last).toHaveFocus());
    await userEvent.fill(last, '2026-11-14');
    await userEvent.click(button('Apply'));
    expect(onChoose.mock.calls[0]?.[0]).toEqual({ from: '2026-11-11', to: '2026-11-14' });
  });

  it('fits a narrow page, and breaks no rule of accessibility', async () => {
    await page.viewport(320, 640);
    await open();
    const dialog = screen.getByRole('dialog');
    const popover = dialog.parentElement as HTMLElement;
    await vi.waitFor(() => expect(getComputedStyle(popover).opacity).toBe('1'));
    const { left, right } = dialog.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
    expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
    const { violations } = await axe.run(dialog);
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))).toEqual([]);
  });
});

const plain = {
  range: { from: '2026-11-11', to: '2026-11-17' },
  maxDays: 90,
  earliest: '1970-01-01',
  latest: '2026-11-18',
  describedBy: undefined,
  onChoose: () => {},
};
