import { definePivot, type PivotTable, SourceError } from '@smtp-auth-report/core';
import { ReportProvider } from '@smtp-auth-report/react';
import '@smtp-auth-report/react/tokens.css';
import { cleanup, render, screen, within } from '@testing-library/react';
import { createRef } from 'react';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { messagesTable } from '../../../.storybook/tables.ts';
import { DetailsTable } from './DetailsTable.tsx';
import './styles.css';

beforeEach(() => page.viewport(1200, 800));
afterEach(cleanup);

const hostile = ['constructor', '<img src=x onerror=alert(1)>@b.example', 'x\u202Emoc.live@a.example'];
const plain = { columns: [] };
const volumes = (rows: readonly string[], value: (row: number) => number): PivotTable => ({
  ...messagesTable(rows, ['all'], value),
  ...plain,
});
const three = volumes(['b@z.example', 'a@y.example', 'c'], (row) => [5, 90, 5][row] ?? 0);

const senders = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
const sortBy = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const columnHeader = (name: string) => screen.getByRole('columnheader', { name });

describe('DetailsTable', () => {
  it('shows each sender with its domain, messages, percent of all and last day', () => {
    render(<DetailsTable data={three} title="Sending volume" />);
    const row = within(screen.getByRole('row', { name: /^a@y/ }));
    expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      'y.example',
      '90',
      '90%',
      'Nov 17, 2026',
    ]);
    expect(screen.getByRole('row', { name: /^c/ })).toMatchTextContent(/\(no domain\)/);
    expect(screen.getByRole('row', { name: /^Total/ })).toHaveTextContent('Total100100%');
    expect(screen.getByText('3 senders')).toBeVisible();
  });

  it('names units in its headers, per value of a dimension nobody knew', () => {
    const data = messagesTable(['a@y.example'], ['constructor', ''], () => 1);
    const pivot = definePivot({ id: 'device', label: 'Device', columns: 'device' });
    const words = { notKnown: '(not known)' } as Parameters<typeof pivot.valueLabel>[1];
    render(<DetailsTable data={data} title="Device" columnLabel={(key) => pivot.valueLabel(key, words)} />);
    expect(columnHeader('constructor % · messages')).toBeVisible();
    expect(columnHeader('(not known) % · messages')).toBeVisible();
    expect(screen.getByRole('row', { name: /^a@y/ })).toMatchTextContent(/50% 150% 12Nov/);
  });

  it('never rounds to all or nothing while there is a remainder', () => {
    const data = messagesTable(['a@y.example'], ['x', 'y'], (_, column) => (column ? 1 : 99_999));
    render(<DetailsTable data={data} title="TLS usage" />);
    const row = screen.getByRole('row', { name: /^a@y/ });
    expect(row).toMatchTextContent(/> 99\.9%/);
    expect(row).toMatchTextContent(/< 0\.1%/);
  });

  it('says how many values the others stand for', () => {
    const data = messagesTable(['a@y.example'], ['x', 'others'], () => 1);
    data.columns[1] = { key: 'others', total: 1, folded: 14 };
    render(<DetailsTable data={data} title="Device" />);
    expect(columnHeader('14 others % · messages')).toBeVisible();
  });

  it('has no percents and no sums where senders are counted', () => {
    const data = { ...messagesTable(['a@y.example'], ['x', 'y'], () => 1), total: 1 };
    render(<DetailsTable data={data} title="TLS usage" measure="senders" />);
    expect(screen.queryByText(/percent/i)).toBeNull();
    expect(screen.getAllByRole('columnheader', { name: /Senders/ })).toHaveLength(3);
    expect(screen.getByRole('row', { name: /^Total/ })).toHaveTextContent('Total111');
  });

  it('sorts in three states, ties by sender', async () => {
    const onSortChange = vi.fn();
    render(<DetailsTable data={three} title="Sending volume" onSortChange={onSortChange} />);
    await sortBy('Messages');
    expect(columnHeader('Messages')).toHaveAttribute('aria-sort', 'descending');
    expect(senders()).toEqual(['a@y.example', 'b@z.example', 'c', 'Total']);
    await sortBy('Messages');
    expect(columnHeader('Messages')).toHaveAttribute('aria-sort', 'ascending');
    expect(senders()).toEqual(['b@z.example', 'c', 'a@y.example', 'Total']);
    await sortBy('Messages');
    expect(columnHeader('Messages')).not.toHaveAttribute('aria-sort');
    expect(senders()).toEqual(['b@z.example', 'a@y.example', 'c', 'Total']);
    expect(onSortChange.mock.calls.map(([order]) => order)).toEqual([
      { by: 'total', direction: 'descending' },
      { by: 'total', direction: 'ascending' },
      null,
    ]);
  });

  it('sorts every column, text from its beginning, and marks only the one that was pressed', async () => {
    render(<DetailsTable data={three} title="Sending volume" />);
    await sortBy('Sender');
    expect(senders()).toEqual(['a@y.example', 'b@z.example', 'c', 'Total']);
    await sortBy('Domain');
    expect(senders()).toEqual(['c', 'a@y.example', 'b@z.example', 'Total']);
    await sortBy('Last seen');
    expect(senders()).toEqual(['b@z.example', 'a@y.example', 'c', 'Total']);
    await sortBy('Percent of all messages');
    expect(document.querySelectorAll('[aria-sort]')).toHaveLength(1);
    expect(columnHeader('Percent of all messages')).toHaveAttribute('aria-sort', 'descending');
  });

  it('keeps the focus on the header that sorts', async () => {
    render(<DetailsTable data={three} title="Sending volume" />);
    screen.getByRole('button', { name: 'Domain' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(columnHeader('Domain')).toHaveAttribute('aria-sort', 'ascending');
    expect(screen.getByRole('button', { name: 'Domain' })).toHaveFocus();
    await userEvent.keyboard(' ');
    expect(columnHeader('Domain')).toHaveAttribute('aria-sort', 'descending');
  });

  it('leaves rows as they come when its owner holds the order, and asks for another by value', async () => {
    const data = messagesTable(['a', 'b'], ['1.0', '1.2'], (row, column) => row + column);
    const onSortChange = vi.fn();
    const order = { by: { column: '1.0' }, direction: 'descending' } as const;
    render(<DetailsTable data={data} title="TLS usage" sort={order} onSortChange={onSortChange} />);
    expect(senders()).toEqual(['a', 'b', 'Total']);
    expect(document.querySelectorAll('[aria-sort="descending"]')).toHaveLength(1);
    await sortBy('1.2 % · messages');
    const asked = { by: { column: '1.2' }, direction: 'descending' };
    expect(onSortChange).toHaveBeenCalledExactlyOnceWith(asked, expect.objectContaining({ reason: 'sort' }));
    expect(senders()).toEqual(['a', 'b', 'Total']);
  });

  it('marks the value that its owner ordered by percent', () => {
    const data = messagesTable(['a', 'b'], ['1.0', '1.2'], (row, column) => row + column);
    const sort = { by: { column: '1.0', percent: true }, direction: 'ascending' } as const;
    render(<DetailsTable data={data} title="TLS usage" sort={sort} />);
    expect(columnHeader('1.0 % · messages')).toHaveAttribute('aria-sort', 'ascending');
  });

  it('shows nothing as a plain zero', () => {
    const data = messagesTable(['a@y.example'], ['x', 'y'], (_, column) => column * 4);
    render(<DetailsTable data={data} title="TLS usage" />);
    const cells = within(screen.getByRole('row', { name: /^a@y/ })).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual(['0', '100% 4', '4', 'Nov 17, 2026']);
  });

  it('asks the owner of the order also for what only a source that pages can order by', async () => {
    const onSortChange = vi.fn();
    const pages = { sort: null, onSortChange, onPageChange: () => {} };
    render(
      <DetailsTable
        data={{ ...three, rowCount: 9 }}
        title="Sending volume"
        hiddenColumns={[]}
        pageSize={3}
        {...pages}
      />,
    );
    for (const name of ['Domain', 'First seen', 'Last seen']) await sortBy(name);
    expect(onSortChange.mock.calls.map(([order]) => order)).toEqual([
      { by: 'domain', direction: 'ascending' },
      { by: 'first', direction: 'descending' },
      { by: 'last', direction: 'descending' },
    ]);
    expect(senders()).toEqual(['b@z.example', 'a@y.example', 'c', 'Total']);
  });

  it('shows thousands in pages, and begins again with another order or search', async () => {
    const rows = Array.from({ length: 250 }, (_, index) => `s${index}@x.example`);
    render(<DetailsTable data={volumes(rows, (row) => 1000 - row)} title="Volume" onRowOpen={() => {}} />);
    expect(screen.getByText('1–100 of 250')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(screen.getByText('201–250 of 250')).toBeVisible();
    expect(senders()[0]).toBe('s200@x.example');
    expect(screen.getByRole('row', { name: /^s200@/ })).toHaveAttribute('aria-rowindex', '202');
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '252');
    expect(screen.getByRole('button', { name: 'Next page' })).toHaveFocus();
    await sortBy('Messages');
    expect(screen.getByText('1–100 of 250')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    await userEvent.fill(screen.getByRole('searchbox'), 's1');
    expect(screen.getByText('1–100 of 111')).toBeVisible();
  });

  it('turns the page for the focus', async () => {
    const rows = Array.from({ length: 250 }, (_, index) => `s${index}@x.example`);
    render(<DetailsTable data={volumes(rows, (row) => 1000 - row)} title="Volume" onRowOpen={() => {}} />);
    screen.getByRole('button', { name: 's0@x.example' }).focus();
    await userEvent.keyboard('{End}');
    expect(screen.getByRole('button', { name: 's249@x.example' })).toHaveFocus();
    expect(screen.getByText('201–250 of 250')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Previous page' }));
    expect(screen.getByText('101–200 of 250')).toBeVisible();
  });

  it('asks a source that pages for its next page, and orders nothing by itself', async () => {
    const onPageChange = vi.fn();
    const data = { ...three, rowCount: 9 };
    render(
      <DetailsTable data={data} title="Sending volume" pageSize={3} offset={3} onPageChange={onPageChange} />,
    );
    expect(screen.getByText('4–6 of 9')).toBeVisible();
    expect(screen.getByText('9 senders')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Domain' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(onPageChange).toHaveBeenCalledExactlyOnceWith(6, expect.objectContaining({ reason: 'page' }));
  });

  it('opens a sender by Enter on it and by a click anywhere in its row, once each', async () => {
    const onRowOpen = vi.fn();
    render(<DetailsTable data={three} title="Sending volume" onRowOpen={onRowOpen} />);
    screen.getByRole('button', { name: 'a@y.example' }).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(screen.getByText('90'));
    expect(onRowOpen.mock.calls.map(([sender]) => sender)).toEqual(['a@y.example', 'a@y.example']);
  });

  it('takes hostile addresses for text', async () => {
    render(
      <DetailsTable data={volumes(hostile, (row) => row + 1)} title="Sending volume" onRowOpen={() => {}} />,
    );
    expect(senders()).toEqual([...hostile, 'Total']);
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByRole('button', { name: hostile[2] as string }).firstElementChild?.tagName).toBe('BDI');
  });

  it('can be scrolled by keyboard when, and only when, it is larger than its place', async () => {
    await page.viewport(320, 600);
    render(<DetailsTable data={messagesTable(['a'], ['x', 'y', 'z'], () => 1)} title="TLS usage" />);
    expect(await screen.findByRole('region', { name: 'TLS usage' })).toHaveAttribute('tabindex', '0');
    await page.viewport(1400, 800);
    await vi.waitFor(() => expect(screen.queryByRole('region')).toBeNull());
  });

  it('keeps head and sender in view while it scrolls, mirrored right to left', async () => {
    await page.viewport(700, 600);
    const rows = Array.from({ length: 60 }, (_, index) => `s${index}@x.example`);
    const { container } = render(
      <ReportProvider direction="rtl">
        <DetailsTable data={messagesTable(rows, ['x', 'y', 'z', 'w'], () => 1)} title="TLS usage" />
      </ReportProvider>,
    );
    container.dir = 'rtl';
    const scroller = await screen.findByRole('region');
    scroller.scrollTo({ left: -300, top: 400 });
    const place = scroller.getBoundingClientRect();
    expect(Math.abs(columnHeader('Sender').getBoundingClientRect().right - place.right)).toBeLessThan(20);
    expect(Math.abs(columnHeader('Sender').getBoundingClientRect().top - place.top)).toBeLessThan(3);
  });

  it('says that it loads, keeps the rows it has meanwhile, and offers to retry after a failure', async () => {
    const onRetry = vi.fn();
    const { rerender, container } = render(<DetailsTable data={undefined} title="TLS usage" loading />);
    expect(screen.getByRole('status')).toHaveTextContent('Loading…');
    expect(container.firstElementChild).toHaveAttribute('aria-busy', 'true');
    rerender(<DetailsTable data={three} title="TLS usage" loading />);
    expect(senders()).toContain('c');
    const error = new SourceError('timeout', 'secret detail');
    rerender(<DetailsTable data={three} title="TLS usage" error={error} onRetry={onRetry} />);
    expect(screen.getByRole('alert')).not.toMatchTextContent(/secret/);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
    rerender(<DetailsTable data={{ ...three, rows: [], rowCount: 0 }} title="TLS usage" />);
    expect(screen.getByText(/No submission matches/)).toBeVisible();
  });

  it('passes ref, class and further props to its root', () => {
    const ref = createRef<HTMLDivElement>();
    render(<DetailsTable data={three} title="x" ref={ref} className="mine" id="table" />);
    expect(ref.current).toMatchObject({ className: 'mine', id: 'table' });
  });

  it('comes from the server without inline styles, hydrates silently and leaves nothing behind', () => {
    const errors = vi.spyOn(console, 'error');
    const tree = <DetailsTable data={messagesTable(hostile, ['x', 'y'], () => 1)} title="TLS usage" />;
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(tree);
    expect(container.innerHTML).not.toContain('style=');
    const { unmount } = render(tree, { container, hydrate: true });
    expect(senders()).toContain('constructor');
    expect(errors).not.toHaveBeenCalled();
    errors.mockRestore();
    unmount();
    expect(container.innerHTML).toBe('');
  });
});
