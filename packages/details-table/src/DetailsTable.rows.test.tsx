import type { PivotTable } from '@smtp-auth-report/core';
import { ReportProvider } from '@smtp-auth-report/react';
import '@smtp-auth-report/react/tokens.css';
import { act, cleanup, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { messagesTable } from '../../../.storybook/tables.ts';
import { DetailsTable as Table } from './DetailsTable.tsx';
import type { DetailsTableProps } from './props.ts';
import { VirtualRows } from './VirtualRows.tsx';
import './styles.css';

beforeEach(() => page.viewport(1200, 800));
afterEach(cleanup);

const DetailsTable = (props: DetailsTableProps) => <Table rows={VirtualRows} {...props} />;

const many = (count: number): PivotTable => ({
  ...messagesTable(
    Array.from({ length: count }, (_, index) => `s${index}@x.example`),
    ['all'],
    (row) => count - row,
  ),
  columns: [],
});
const hundredThousand = many(100_000);

const bodyRows = () => [...document.querySelectorAll<HTMLElement>('tbody [aria-rowindex]')];
const rowIndexes = () => bodyRows().map((row) => Number(row.getAttribute('aria-rowindex')));
const scroller = () => screen.findByRole('region');
const rowOf = (sender: string) => screen.queryByRole('row', { name: new RegExp(`^${sender}@`) });
const scrollTo = async (top: number) => {
  (await scroller()).scrollTo({ top });
  await vi.waitFor(() => expect(screen.queryByText(`s${Math.ceil(top / 40)}`)).toBeTruthy());
};

describe('rows of DetailsTable', () => {
  it('draws of 100,000 senders those in sight, and counts all for assistive technology', async () => {
    render(<DetailsTable data={hundredThousand} title="Sending volume" />);
    expect(bodyRows().length).toBeLessThan(40);
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '100002');
    expect(screen.getByText('100,000 senders')).toBeVisible();
    expect(rowIndexes().slice(0, 3)).toEqual([2, 3, 4]);
    expect((await scroller()).scrollHeight).toBeGreaterThan(100_000 * 40);

    await scrollTo(2_000_000);
    expect(rowOf('s50010')).toHaveAttribute('aria-rowindex', '50012');
    expect(bodyRows().length).toBeLessThan(40);
    // A row is drawn where it would be if all were.
    const top = rowOf('s50010')?.getBoundingClientRect().top ?? 0;
    const head = screen.getByRole('columnheader', { name: 'Sender' }).getBoundingClientRect().bottom;
    expect(Math.abs(top - head - 400)).toBeLessThan(2);
  });

  it('shows the last sender fully at the end, above the totals', async () => {
    render(<DetailsTable data={hundredThousand} title="Sending volume" />);
    (await scroller()).scrollTo({ top: 1e9 });
    await vi.waitFor(() => expect(rowOf('s99999')).toBeVisible());
    const foot = document.querySelector('tfoot')?.getBoundingClientRect().top ?? 0;
    await vi.waitFor(() =>
      expect(rowOf('s99999')?.getBoundingClientRect().bottom).toBeLessThanOrEqual(foot + 1),
    );
  });

  it('goes by keyboard through rows that are not drawn, and keeps the focus on a row that scrolls away', async () => {
    const onRowOpen = vi.fn();
    render(<DetailsTable data={hundredThousand} title="Sending volume" onRowOpen={onRowOpen} />);
    screen.getByRole('button', { name: 's0@x.example' }).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(screen.getByRole('button', { name: 's1@x.example' })).toHaveFocus();
    await userEvent.keyboard('{End}');
    const last = screen.getByRole('button', { name: 's99999@x.example' });
    expect(last).toHaveFocus();
    const foot = document.querySelector('tfoot')?.getBoundingClientRect().top ?? 0;
    await vi.waitFor(() => expect(last.getBoundingClientRect().bottom).toBeLessThan(foot));

    await scrollTo(400_000);
    expect(last).toHaveFocus();
    expect(last).toBeInTheDocument();
    expect(rowIndexes()).toEqual([...rowIndexes()].sort((a, b) => a - b));
    await userEvent.keyboard('{ArrowUp}');
    expect(screen.getByRole('button', { name: 's99998@x.example' })).toHaveFocus();
    await userEvent.keyboard('{PageUp}');
    const page = Number(/\d+/.exec(document.activeElement?.textContent ?? '')?.[0]);
    expect(99_998 - page).toBeGreaterThan(5);
    expect(99_998 - page).toBeLessThan(20);
    await userEvent.keyboard('{Home}');
    expect(screen.getByRole('button', { name: 's0@x.example' })).toHaveFocus();
    const head = document.querySelector('thead')?.getBoundingClientRect().bottom ?? 0;
    await vi.waitFor(() =>
      expect(document.activeElement?.getBoundingClientRect().top).toBeGreaterThanOrEqual(head),
    );
    await userEvent.keyboard('{Enter}');
    expect(onRowOpen).toHaveBeenCalledExactlyOnceWith('s0@x.example', expect.anything());
  });

  it('has one row in the order of Tab, the first in sight', async () => {
    render(<DetailsTable data={hundredThousand} title="Sending volume" onRowOpen={() => {}} actions={[]} />);
    await scrollTo(40_000);
    screen.getByRole('button', { name: 'Last seen' }).focus();
    await userEvent.tab();
    expect(screen.getByRole('checkbox', { name: 'Select s1000@x.example' })).toHaveFocus();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 's1000@x.example' })).toHaveFocus();
    await userEvent.tab();
    expect(document.activeElement?.closest('tbody')).toBeNull();
  });

  it('begins at the first row again with another order', async () => {
    render(<DetailsTable data={hundredThousand} title="Sending volume" />);
    await scrollTo(400_000);
    await userEvent.click(screen.getByRole('button', { name: 'Messages' }));
    await userEvent.click(screen.getByRole('button', { name: 'Messages' }));
    await vi.waitFor(() => expect(rowOf('s99999')).toHaveAttribute('aria-rowindex', '2'));
    await vi.waitFor(async () => expect((await scroller()).scrollTop).toBe(0));
  });

  it('keeps columns where they are, whatever rows are drawn', async () => {
    const rows = Array.from(
      { length: 500 },
      (_, index) => `${'x'.repeat(index === 300 ? 90 : 3)}${index}@x.example`,
    );
    render(<DetailsTable data={{ ...messagesTable(rows, ['all'], () => 1), columns: [] }} title="Volume" />);
    const left = () => screen.getByRole('columnheader', { name: 'Messages' }).getBoundingClientRect().left;
    const before = left();
    (await scroller()).scrollTo({ top: 300 * 40 });
    await vi.waitFor(() => expect(document.querySelector('[data-index="300"]')).toBeTruthy());
    expect(left()).toBe(before);
  });

  it.each([
    ['comfortable', 40],
    ['compact', 32],
  ] as const)('has %s rows of %i px, also while they are few', (density, height) => {
    const data = messagesTable(['a-long-address-of-a-device@department.contoso.com'], ['x', 'y'], () => 1);
    render(
      <DetailsTable data={data} title="TLS usage" density={density} onRowOpen={() => {}} actions={[]} />,
    );
    expect(bodyRows()[0]?.getBoundingClientRect().height).toBe(height);
  });

  it('draws the words alone of rows that fly by, and all of them once they can be seen', async () => {
    render(<DetailsTable data={hundredThousand} title="Volume" onRowOpen={() => {}} actions={[]} />);
    const place = await scroller();
    const plain = () => document.querySelectorAll<HTMLElement>('[data-plain]');
    const frame = () => new Promise(requestAnimationFrame);
    // One jump is none: who presses End looks at what is there.
    place.scrollTop = 200_000;
    await vi.waitFor(() => expect(screen.getByText('s5005')).toBeVisible(), { interval: 5 });
    expect(plain()).toHaveLength(0);
    screen.getAllByRole('button', { name: /^s50\d\d@/ })[4]?.focus();
    const focused = document.activeElement;
    for (let step = 0; step < 200 && plain().length === 0; step++) {
      place.scrollTop += 600;
      await frame();
    }
    expect(plain()[0]).toMatchTextContent(/^s\d+@x\.example/);
    expect(plain()[0]?.querySelector('button, input')).toBeNull();
    expect(document.activeElement).toBe(focused);
    await vi.waitFor(() => expect(plain()).toHaveLength(0));
    for (const row of bodyRows()) {
      expect(row.querySelector('[data-part="open"]')).toBeTruthy();
      expect(row.querySelector('[data-part="select-box"]')).toBeTruthy();
    }
  });

  it('finds its way again when the height of its rows changes', async () => {
    const view = (density: 'comfortable' | 'compact') => (
      <DetailsTable data={hundredThousand} title="Sending volume" density={density} />
    );
    const { rerender } = render(view('comfortable'));
    rerender(view('compact'));
    await vi.waitFor(async () => expect((await scroller()).scrollHeight).toBeLessThan(100_000 * 32 + 200));
    (await scroller()).scrollTo({ top: 32 * 70_000 });
    await vi.waitFor(() => expect(rowOf('s70005')).toBeVisible());
  });

  it('prints without a scroller all rows that paper can bear, and says when it has not all', async () => {
    render(<DetailsTable data={many(3_000)} title="Sending volume" />);
    act(() => {
      dispatchEvent(new Event('beforeprint'));
    });
    expect(bodyRows()).toHaveLength(2_000);
    expect(screen.getByText(/The first 2,000 of 3,000 senders/)).toBeInTheDocument();
    act(() => {
      dispatchEvent(new Event('afterprint'));
    });
    expect(bodyRows().length).toBeLessThan(40);
  });

  it('comes from a server with its first rows and no inline style, and hydrates silently', async () => {
    const errors = vi.spyOn(console, 'error');
    const tree = (
      <ReportProvider>
        <DetailsTable data={hundredThousand} title="Sending volume" onRowOpen={() => {}} actions={[]} />
      </ReportProvider>
    );
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(tree);
    expect(container.innerHTML).not.toContain('style=');
    expect(bodyRows().length).toBeGreaterThan(15);
    expect(bodyRows().length).toBeLessThan(60);
    const { unmount } = render(tree, { container, hydrate: true });
    await scrollTo(400_000);
    expect(errors).not.toHaveBeenCalled();
    errors.mockRestore();
    unmount();
    expect(container.innerHTML).toBe('');
  });
});
