import { type PivotTable, SourceError } from '@smtp-auth-report/core';
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { messagesTable, storyDays } from '../../../.storybook/tables.ts';
import {
  days,
  drawnSeries,
  isOn,
  legend,
  plot,
  press,
  said,
  show,
  table,
  tooltipText,
} from './showChart.test.fixture.tsx';

afterEach(cleanup);

describe('table', () => {
  it('holds the same numbers, with their days, series and totals', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Show the numbers as a table' }));
    const cells = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells).toEqual([
      ['Day', 'No TLS', 'TLS 1.2', 'TLS 1.3', 'Total'],
      ['Nov 14, 2026', '100', '40', '10', '150'],
      ['Nov 15, 2026', '200', '60', '0', '260'],
      ['Nov 16, 2026', '300', '0', '20', '320'],
      ['Nov 17, 2026', '1,400', '500', '100', '2,000'],
      ['Total', '2,000', '600', '130', '2,730'],
    ]);
    expect(screen.getByRole('table', { name: /TLS usage: messages per day/ })).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: 'Nov 15, 2026' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show the chart' }));
    expect(plot()).toBeTruthy();
  });
});

describe('measures and days', () => {
  it('gives senders as the distinct people they are: no piling up, no percent', async () => {
    const senders: PivotTable = { ...table, rows: table.rows.map((row) => ({ ...row, total: 7 })), total: 9 };
    const { container } = show({ data: senders, measure: 'senders', variant: 'areas' });
    expect(container.querySelectorAll('[data-part="area"]')).toHaveLength(0);
    expect(container.querySelectorAll('[data-part="line"]')).toHaveLength(3);
    screen.getByRole('application').focus();
    await userEvent.keyboard('{End}');
    expect(tooltipText()).not.toContain('%');
    expect(said()).toBe('Tuesday, November 17, 2026: 7 senders');
  });

  it('names days that may still grow: today, and those the data do not reach', async () => {
    const recent = [...days.slice(1), '2026-11-18'];
    show({ data: messagesTable(recent, ['a'], () => 5), columnLabel: undefined });
    await press('{End}');
    expect(tooltipText()).toContain('Incomplete day');
    expect(said()).toBe('Wednesday, November 18, 2026 (Incomplete day): 5 messages');
    await press('{ArrowLeft}');
    expect(tooltipText()).not.toContain('Incomplete day');
  });

  it('draws a dimension that it has never heard of, whatever its values are called', async () => {
    const keys = ['constructor', '__proto__', ''];
    show({ data: messagesTable(days, keys, () => 3), columnLabel: undefined });
    expect(keys.map((key) => isOn(key || '(not known)'))).toEqual([true, true, true]);
    await userEvent.click(legend('__proto__'));
    expect([isOn('constructor'), isOn('__proto__')]).toEqual([true, false]);
  });

  it('draws totals alone when the table has no columns', async () => {
    const totals = { ...table, columns: [], rows: table.rows.map((row) => ({ ...row, cells: [] })) };
    const { container } = show({ data: totals });
    expect(drawnSeries(container)).toBe(1);
    await press('{End}');
    expect(said()).toBe('Tuesday, November 17, 2026: 2,000 messages');
  });

  it('names rows that are months, and leaves alone those that are no time', async () => {
    show({ data: messagesTable(['a.example', 'b.example'], ['a'], () => 5), columnLabel: undefined });
    await press('{End}');
    expect(said()).toBe('b.example: 5 messages');
    cleanup();
    show({ data: messagesTable(['2026-10', '2026-11'], ['a'], () => 5), columnLabel: undefined });
    await press('{End}');
    expect(said()).toBe('November 2026 (Incomplete month): 5 messages');
  });

  it('has as many nodes for a year as for a week', () => {
    const size = (count: number) => {
      const { container, unmount } = show({ data: messagesTable(storyDays(count), ['a', 'b'], () => 5) });
      const nodes = container.querySelectorAll('path, rect, circle').length;
      unmount();
      return nodes;
    };
    expect(size(365)).toBe(size(7));
  });
});

describe('states', () => {
  it('holds the place while the first answer is on its way', () => {
    const { container } = show({ data: undefined, loading: true });
    expect(screen.getByRole('figure', { name: 'TLS usage' }).getAttribute('aria-busy')).toBe('true');
    expect(screen.getByText('Loading…')).toBeTruthy();
    const skeleton = container.querySelector('figure')?.getBoundingClientRect().height;
    cleanup();
    const drawn = show().container.querySelector('figure')?.getBoundingClientRect().height;
    expect(skeleton).toBe(drawn);
  });

  it('keeps the old drawing while the next answer is on its way', () => {
    show({ loading: true });
    expect(plot()).toBeTruthy();
    expect(screen.getByRole('figure').dataset.state).toBe('loading');
  });

  it('says what failed, and tries again', async () => {
    const onRetry = vi.fn();
    show({ error: new SourceError('timeout', 'secret host name'), onRetry });
    expect(screen.getByRole('alert').textContent).toContain('took too long');
    expect(screen.getByRole('alert').textContent).not.toContain('secret');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('says that nothing was sent, and when', () => {
    show({ data: messagesTable(days, ['a'], () => 0) });
    expect(screen.getByText(/no submissions from Nov 14, 2026 to Nov 17, 2026/)).toBeTruthy();
    cleanup();
    show({ data: { ...table, rows: [], total: 0 } });
    expect(screen.getByText('Nothing was sent with SMTP AUTH')).toBeTruthy();
  });
});
