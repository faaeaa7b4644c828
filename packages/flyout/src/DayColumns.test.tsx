import { ReportProvider } from '@smtp-auth-report/react';
import '../../react/src/tokens.css';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { messagesTable, storyDays } from '../../../.storybook/tables.ts';
import { DayColumns } from './index.ts';
import './styles.css';

const counts = [10, 0, 40, 20];
const days = messagesTable(storyDays(4), [''], (row) => counts[row] ?? 0);
const plot = () => screen.getByRole('slider');
const readout = () => document.querySelector('[data-part="readout"]')?.textContent;
/** Height of the columns from first to last, of the drawing's own; absent for days without messages. */
const bars = (part = 'days') =>
  [
    ...(document.querySelector(`[data-part="${part}"]`)?.getAttribute('d') ?? '').matchAll(
      /M([\d.]+) 40V([\d.]+)/g,
    ),
  ].map(([, x, y]) => [Math.floor(Number(x)), 40 - Number(y)]);

afterEach(cleanup);

describe('columns of days', () => {
  it('are as high as their messages, and a day without any has none', () => {
    render(<DayColumns days={days} />);
    expect(bars()).toEqual([
      [0, 10],
      [2, 40],
      [3, 20],
    ]);
  });

  it('never let one message vanish beside a million', () => {
    render(<DayColumns days={messagesTable(storyDays(2), [''], (row) => (row ? 1_000_000 : 1))} />);
    expect(bars()[0]?.[1]).toBeGreaterThanOrEqual(1);
  });

  it('run from right to left where people read so', () => {
    render(
      <ReportProvider direction="rtl">
        <DayColumns days={days} />
      </ReportProvider>,
    );
    expect(bars().map(([x]) => x)).toEqual([3, 1, 0]);
  });

  it.each([
    ['no day', []],
    ['one day', storyDays(1)],
    ['ninety days without a message', storyDays(90)],
  ])('draw %s without a gap in their numbers', (_, keys) => {
    const { container } = render(<DayColumns days={messagesTable(keys, [''], () => 0)} />);
    expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
    expect(screen.queryAllByRole('slider')).toHaveLength(keys.length ? 1 : 0);
  });

  it('mark days whose numbers may still grow, and say so', () => {
    const late = { ...days, coverage: { ...days.coverage, through: Date.parse('2026-11-17T00:00:00Z') } };
    render(<DayColumns days={late} />);
    expect(bars()).toHaveLength(2);
    expect(bars('incomplete-days')).toEqual([[3, 20]]);
    expect(plot()).toHaveAttribute('aria-valuetext', 'Nov 17: 20 messages so far, the day is incomplete');
  });
});

describe('pointing at a day', () => {
  it('is done by keyboard: one tab stop, arrows, Home, End', async () => {
    const onHighlightChange = vi.fn();
    render(<DayColumns days={days} onHighlightChange={onHighlightChange} />);
    expect(readout()).toBe('Most: 40 messages on Nov 16');
    await userEvent.tab();
    expect(plot()).toHaveFocus();
    expect(readout()).toBe('Nov 17: 20 messages');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(readout()).toBe('Nov 15: 0 messages');
    expect(plot()).toHaveAttribute('aria-valuetext', 'Nov 15: 0 messages');
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(readout()).toBe('Nov 14: 10 messages');
    await userEvent.keyboard('{End}');
    expect(onHighlightChange).toHaveBeenLastCalledWith(
      { field: 'day', key: '2026-11-17' },
      { reason: 'focus' },
    );
    await userEvent.tab();
    expect(onHighlightChange).toHaveBeenLastCalledWith(null, { reason: 'focus' });
    expect(readout()).toBe('Most: 40 messages on Nov 16');
  });

  it('goes on to the left where people read from the right', async () => {
    render(
      <ReportProvider direction="rtl">
        <DayColumns days={days} />
      </ReportProvider>,
    );
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(plot()).toHaveAttribute('aria-valuenow', '2');
    await userEvent.keyboard('{ArrowLeft}');
    expect(plot()).toHaveAttribute('aria-valuenow', '3');
  });

  it.each([
    ['ltr', 0.6, '2026-11-16'],
    ['rtl', 0.6, '2026-11-15'],
  ] as const)('is done by pointer, %s', async (direction, share, key) => {
    await page.viewport(800, 600);
    const onHighlightChange = vi.fn();
    render(
      <ReportProvider direction={direction}>
        <DayColumns days={days} onHighlightChange={onHighlightChange} />
      </ReportProvider>,
    );
    const { left, width, top } = plot().getBoundingClientRect();
    fireEvent.pointerMove(plot(), { clientX: left + width * share, clientY: top + 5 });
    expect(onHighlightChange).toHaveBeenLastCalledWith({ field: 'day', key }, { reason: 'pointer' });
    fireEvent.pointerLeave(plot());
    expect(onHighlightChange).toHaveBeenLastCalledWith(null, { reason: 'pointer' });
  });

  it('shows a day that another piece points at, and nothing of another field', () => {
    const { rerender } = render(<DayColumns days={days} highlight={{ field: 'day', key: '2026-11-14' }} />);
    expect(readout()).toBe('Nov 14: 10 messages');
    rerender(<DayColumns days={days} highlight={{ field: 'tls', key: '2026-11-14' }} />);
    expect(readout()).toBe('Most: 40 messages on Nov 16');
  });
});

describe('the same as a table', () => {
  it('has every day with its messages', async () => {
    render(<DayColumns days={days} />);
    await userEvent.click(screen.getByText('Show the days as a table'));
    expect(screen.getByRole('table', { name: 'Messages per day' })).toBeVisible();
    expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual([
      'DayMessages',
      'Nov 14, 202610',
      'Nov 15, 20260',
      'Nov 16, 202640',
      'Nov 17, 202620',
    ]);
  });
});
