import type { PivotTable } from '@smtp-auth-report/core';
import '@smtp-auth-report/react/tokens.css';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { type ComponentProps, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { messagesTable } from '../../../.storybook/tables.ts';
import { DetailsTable } from './DetailsTable.tsx';
import './styles.css';

beforeEach(() => page.viewport(1400, 800));
afterEach(cleanup);

const senders = ['hr@contoso.com', 'printer@contoso.com', 'ceo@fabrikam.example', 'x@xn--bcher-kva.example'];
const data: PivotTable = {
  ...messagesTable(senders, ['all'], (row) => [40, 30, 20, 10][row] ?? 0),
  columns: [],
};
const tls = messagesTable(senders, ['1.0', '1.2'], (row, column) => 10 * (row + column));

const show = (props: Partial<ComponentProps<typeof DetailsTable>>) =>
  render(<DetailsTable data={data} title="Sending volume" {...props} />);
const names = () =>
  screen.queryAllByRole('rowheader').map((cell) => cell.querySelector('[data-part="sender"]')?.textContent);
const shown = () => names().filter((name) => name !== undefined);
const searchField = () => screen.getByRole('searchbox', { name: 'Search senders' });
const headers = () => screen.getAllByRole('columnheader').map((cell) => cell.textContent);
const box = (name: string | RegExp) => screen.getByRole('checkbox', { name });

describe('search in DetailsTable', () => {
  it('shows whose address has the text, and says how many of how many', async () => {
    const onSearchChange = vi.fn();
    show({ onSearchChange });
    await userEvent.fill(searchField(), 'CONTOSO');
    expect(shown()).toEqual(['hr@contoso.com', 'printer@contoso.com']);
    expect(screen.getByText('2 of 4 senders')).toHaveAttribute('role', 'status');
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '4');
    expect(screen.getByRole('row', { name: /^All senders/ })).toMatchTextContent(/100/);
    expect(onSearchChange).toHaveBeenLastCalledWith('CONTOSO', expect.objectContaining({ reason: 'search' }));
  });

  it('says when no sender has it, and leads back with the focus in the field', async () => {
    show({});
    await userEvent.fill(searchField(), '<none>');
    expect(screen.getByText(/No sender has “<none>” in its address/)).toBeVisible();
    await userEvent.click(within(searchField().parentElement as HTMLElement).getByRole('button'));
    expect(shown()).toHaveLength(4);
    expect(searchField()).toHaveFocus();
  });

  it('asks a source that pages once typing rests, keeps its field while nothing matches, and filters nothing itself', async () => {
    const onSearchChange = vi.fn();
    const pages = { onPageChange: () => {}, search: '', onSearchChange };
    const { rerender } = show({ ...pages, data: { ...data, rowCount: 9 } });
    searchField().focus();
    // In one go: on a busy machine, typing would rest between two keys.
    for (const value of ['z', 'zz']) fireEvent.change(searchField(), { target: { value } });
    expect(onSearchChange).not.toHaveBeenCalled();
    expect(shown()).toHaveLength(4);
    await vi.waitFor(() => expect(onSearchChange).toHaveBeenCalledOnce());
    expect(onSearchChange).toHaveBeenCalledWith('zz', expect.anything());
    const nobody = { ...data, rows: [], rowCount: 0 };
    rerender(<DetailsTable data={nobody} title="Sending volume" {...pages} search="zz" />);
    expect(searchField()).toHaveValue('zz');
    expect(searchField()).toHaveFocus();
    expect(screen.getByText(/No sender has “zz”/)).toBeVisible();
  });

  it('has no field where the source pages and nobody would hear it', () => {
    show({ onPageChange: () => {}, data: { ...data, rowCount: 9 } });
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});

describe('columns of DetailsTable', () => {
  it('hides “First seen” until it is chosen, and lets every column but the sender go', async () => {
    const onHiddenColumnsChange = vi.fn();
    show({ data: tls, columnLabel: (key) => `TLS ${key}`, onHiddenColumnsChange });
    expect(headers()).not.toContain('First seen');
    await userEvent.click(screen.getByRole('button', { name: 'Columns and order' }));
    const panel = within(screen.getByRole('dialog', { name: 'Columns and order' }));
    expect(panel.queryByRole('checkbox', { name: 'Sender' })).toBeNull();
    await userEvent.click(panel.getByRole('checkbox', { name: 'First seen' }));
    await userEvent.click(panel.getByRole('checkbox', { name: 'TLS 1.0' }));
    expect(headers().join()).toMatch(/Sender.*TLS 1\.2.*Messages,First seen,Last seen/);
    expect(headers().join()).not.toContain('TLS 1.0');
    expect(onHiddenColumnsChange.mock.calls.map(([hidden]) => hidden)).toEqual([[], ['column:1.0']]);
    // Rows and totals have the same columns as the head.
    for (const row of screen.getAllByRole('row')) expect(row.children).toHaveLength(headers().length);
    await userEvent.click(panel.getByRole('button', { name: 'Show all columns' }));
    expect(headers().join()).toContain('TLS 1.0');
  });

  it('is chosen by keyboard: Escape closes, and the focus comes back', async () => {
    show({});
    const button = screen.getByRole('button', { name: 'Columns and order' });
    button.focus();
    // Past the order, and the domain.
    await userEvent.keyboard('{Enter}{Tab}{Tab}{Tab} ');
    expect(headers()).not.toContain('Messages');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(button).toHaveFocus();
  });

  it('is there with its choices at once: a key pressed soon after finds them', () => {
    show({});
    screen.getByRole('button', { name: 'Columns and order' }).click();
    expect(within(screen.getByRole('dialog')).getByRole('checkbox', { name: 'Messages' })).toBeVisible();
  });

  it('closes with the button that opened it', async () => {
    show({});
    const button = screen.getByRole('button', { name: 'Columns and order' });
    await userEvent.click(button);
    expect(screen.getByRole('dialog')).toBeVisible();
    await userEvent.click(button);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('tells a value called “domain” from the domain', () => {
    const odd = messagesTable(['a@b.example'], ['domain', 'total'], () => 1);
    show({ data: odd, hiddenColumns: ['column:domain', 'first', 'last'] });
    expect(headers()).toEqual(['Sender', 'Domain', 'total % · messages', 'Messages']);
  });
});

const actions = [{ id: 'notify', label: 'Notify owners', onAction: vi.fn() }];

/** Two senders a page. */
function Paged() {
  const [offset, setOffset] = useState(0);
  return (
    <DetailsTable
      data={{ ...data, rows: data.rows.slice(offset, offset + 2) }}
      title="Sending volume"
      actions={actions}
      pageSize={2}
      offset={offset}
      onPageChange={setOffset}
    />
  );
}

describe('selection in DetailsTable', () => {
  it('is there only with something to do', () => {
    show({});
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('hands the chosen senders to the action, and opens none of them', async () => {
    const onRowOpen = vi.fn();
    const onSelectedChange = vi.fn();
    show({ actions, onRowOpen, onSelectedChange });
    await userEvent.click(box('Select printer@contoso.com'));
    await userEvent.click(box('Select x@bücher.example'));
    expect(box('Select all 4 senders')).toBePartiallyChecked();
    expect(screen.getByText('2 senders selected')).toHaveAttribute('role', 'status');
    await userEvent.click(screen.getByRole('button', { name: 'Notify owners' }));
    expect(actions[0]?.onAction).toHaveBeenCalledExactlyOnceWith(
      ['printer@contoso.com', 'x@xn--bcher-kva.example'],
      expect.objectContaining({ reason: 'action' }),
    );
    expect(onSelectedChange).toHaveBeenCalledTimes(2);
    expect(onRowOpen).not.toHaveBeenCalled();
  });

  it('takes a press beside the box for one on it', async () => {
    const onRowOpen = vi.fn();
    show({ actions, onRowOpen });
    const one = box('Select printer@contoso.com');
    await userEvent.click(one.closest('td') as Element, { position: { x: 3, y: 3 } });
    expect(one).toBeChecked();
    await userEvent.click(one);
    expect(one).not.toBeChecked();
    expect(onRowOpen).not.toHaveBeenCalled();
  });

  it('chooses a range with Shift, in the order on screen', async () => {
    show({ actions, defaultSort: { by: 'key', direction: 'ascending' } });
    await userEvent.click(box('Select ceo@fabrikam.example'));
    await userEvent.click(box('Select printer@contoso.com'), { modifiers: ['Shift'] });
    expect(screen.getByText('3 senders selected')).toBeVisible();
    expect(box('Select hr@contoso.com')).toBeChecked();
    expect(box('Select x@bücher.example')).not.toBeChecked();
  });

  it('chooses what the search found, and says how many chosen ones are out of sight', async () => {
    show({ actions });
    await userEvent.fill(searchField(), 'contoso');
    await userEvent.click(box('Select all 2 senders'));
    await userEvent.fill(searchField(), 'hr@');
    expect(screen.getByRole('group', { name: 'Selected senders' })).toMatchTextContent(
      /2 senders selected 1 is not shown/,
    );
    await userEvent.fill(searchField(), '');
    await userEvent.click(screen.getByRole('button', { name: 'Clear selection' }));
    expect(screen.queryByText(/selected/)).toBeNull();
    expect(box('Select all 4 senders')).toHaveFocus();
  });

  it('keeps what is chosen over the pages of a source', async () => {
    render(<Paged />);
    await userEvent.click(box('Select the 2 senders of this page'));
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(screen.getByText(/2 senders selected/)).toMatchTextContent(/2 are not shown/);
    await userEvent.click(box('Select ceo@fabrikam.example'));
    expect(screen.getByText(/3 senders selected/)).toBeVisible();
  });

  it('moves between rows in the column of checkboxes by keyboard', async () => {
    show({ actions, onRowOpen: () => {} });
    box('Select hr@contoso.com').focus();
    await userEvent.keyboard('{ArrowDown} ');
    expect(box('Select printer@contoso.com')).toHaveFocus();
    expect(box('Select printer@contoso.com')).toBeChecked();
  });

  it('chooses nothing by itself where its owner holds the choice', async () => {
    const onSelectedChange = vi.fn();
    show({ selected: new Set(), onSelectedChange });
    await userEvent.click(box('Select hr@contoso.com'));
    expect(onSelectedChange.mock.calls[0]?.[0]).toEqual(new Set(['hr@contoso.com']));
    expect(box('Select hr@contoso.com')).not.toBeChecked();
  });
});

describe('rows that open', () => {
  it('stay closed while text is marked, and where a handler of the host took the click', async () => {
    const onRowOpen = vi.fn();
    show({ onRowOpen, onClickCapture: (event) => event.altKey && event.preventDefault() });
    const cell = screen.getByText('40');
    getSelection()?.selectAllChildren(cell);
    cell.click();
    expect(onRowOpen).not.toHaveBeenCalled();
    getSelection()?.removeAllRanges();
    await userEvent.click(cell, { modifiers: ['Alt'] });
    expect(onRowOpen).not.toHaveBeenCalled();
    await userEvent.click(cell);
    expect(onRowOpen).toHaveBeenCalledOnce();
  });
});
