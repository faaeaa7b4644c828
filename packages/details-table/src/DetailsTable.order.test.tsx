import type { PivotTable, SortOrder } from '@smtp-auth-report/core';
import '@smtp-auth-report/react/tokens.css';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { messagesTable } from '../../../.storybook/tables.ts';
import { DetailsTable } from './DetailsTable.tsx';
import type { DetailsTableProps } from './props.ts';
import './styles.css';

beforeEach(() => page.viewport(1400, 800));
afterEach(cleanup);

const data: PivotTable = {
  ...messagesTable(
    ['a@y.example', 'b@z.example', 'c@y.example', 'd@z.example'],
    ['all'],
    (row) => [5, 7, 9, 7].at(row) ?? 0,
  ),
  columns: [],
};

const show = (props: Partial<DetailsTableProps> = {}) =>
  render(<DetailsTable data={data} title="Sending volume" {...props} />);
const senders = () =>
  screen
    .getAllByRole('rowheader')
    .slice(0, -1)
    .map((cell) => cell.textContent?.[0])
    .join('');
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const withShift = (name: string | RegExp) => userEvent.click(button(name), { modifiers: ['Shift'] });
const places = () =>
  screen
    .getAllByRole('columnheader')
    .flatMap((header) => {
      const place = header.querySelector('[data-part="sort-place"]')?.textContent;
      return place ? [`${place} ${header.querySelector('button')?.firstChild?.textContent}`] : [];
    })
    .sort();

describe('a second order in DetailsTable', () => {
  it('comes with Shift: senders that are equal in the first are ordered by it', async () => {
    const onSortChange = vi.fn();
    show({ onSortChange });
    await userEvent.click(button('Domain'));
    expect(senders()).toBe('acbd');
    await withShift('Messages');
    expect(senders()).toBe('cabd');
    expect(onSortChange).toHaveBeenLastCalledWith(
      { by: 'domain', direction: 'ascending', thenBy: { by: 'total', direction: 'descending' } },
      expect.objectContaining({ reason: 'sort' }),
    );
    await withShift(/^Messages/);
    expect(senders()).toBe('acbd');
    await withShift(/^Messages/);
    expect(onSortChange).toHaveBeenLastCalledWith(
      { by: 'domain', direction: 'ascending' },
      expect.anything(),
    );
  });

  it('comes by keyboard with Shift+Enter, and goes with a press without Shift', async () => {
    show();
    button('Domain').focus();
    await userEvent.keyboard('{Enter}');
    button('Messages').focus();
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(senders()).toBe('cabd');
    expect(places()).toEqual(['1 Domain', '2 Messages']);
    expect(button(/^Messages/)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(senders()).toBe('cbda');
    expect(places()).toEqual([]);
  });

  it('is numbered for the eyes; for others the first is the ordered column, and the second is in words', async () => {
    show({
      defaultSort: { by: 'domain', direction: 'ascending', thenBy: { by: 'total', direction: 'descending' } },
    });
    expect(places()).toEqual(['1 Domain', '2 Messages']);
    expect(document.querySelectorAll('[aria-sort]')).toHaveLength(1);
    expect(screen.getByRole('columnheader', { name: 'Domain' })).toHaveAttribute('aria-sort', 'ascending');
    expect(button(/^Messages\s*, second order, descending$/)).toBeVisible();
    // One order needs no number.
    await userEvent.click(button('Domain'));
    expect(places()).toEqual([]);
  });

  it('is hinted at where there is a first', async () => {
    show();
    expect(button('Messages')).toHaveAccessibleDescription('Sort by Messages');
    await userEvent.click(button('Domain'));
    expect(button('Messages')).toHaveAccessibleDescription('Sort by Messages. With Shift: then by Messages');
    expect(button('Domain')).toHaveAccessibleDescription('Sort by Domain');
  });

  it('is asked of a source that pages', async () => {
    const onSortChange = vi.fn();
    const sort: SortOrder = { by: 'domain', direction: 'ascending' };
    show({ data: { ...data, rowCount: 9 }, sort, onSortChange, onPageChange: () => {} });
    await withShift('Last seen');
    expect(onSortChange).toHaveBeenCalledExactlyOnceWith(
      { ...sort, thenBy: { by: 'last', direction: 'descending' } },
      expect.anything(),
    );
    expect(senders()).toBe('abcd');
  });
});

describe('the order without a Shift key', () => {
  const open = async () => {
    await userEvent.click(button('Columns and order'));
    return within(screen.getByRole('dialog', { name: 'Columns and order' }));
  };

  it('is chosen in the list of columns: by what, then by what, and in which direction', async () => {
    const onSortChange = vi.fn();
    show({ onSortChange });
    const panel = await open();
    expect(panel.queryByRole('combobox', { name: 'Then by' })).toBeNull();
    await userEvent.selectOptions(panel.getByRole('combobox', { name: 'Sort by' }), 'Domain');
    await userEvent.selectOptions(panel.getByRole('combobox', { name: 'Then by' }), 'Messages');
    expect(senders()).toBe('cabd');
    await userEvent.selectOptions(panel.getByRole('combobox', { name: 'Then by: direction' }), 'Ascending');
    expect(senders()).toBe('acbd');
    await userEvent.selectOptions(panel.getByRole('combobox', { name: 'Sort by: direction' }), 'Descending');
    expect(senders()).toBe('bdac');
    expect(onSortChange).toHaveBeenLastCalledWith(
      { by: 'domain', direction: 'descending', thenBy: { by: 'total', direction: 'ascending' } },
      expect.objectContaining({ reason: 'sort' }),
    );
    await userEvent.selectOptions(panel.getByRole('combobox', { name: 'Sort by' }), '(no column)');
    expect(senders()).toBe('abcd');
    expect(onSortChange).toHaveBeenLastCalledWith(null, expect.anything());
  });

  it('offers each order once, and none as a second to itself', async () => {
    show({ defaultSort: { by: 'total', direction: 'descending' } });
    const panel = await open();
    const names = (name: string) =>
      within(panel.getByRole('combobox', { name }))
        .getAllByRole('option')
        .map((option) => option.textContent);
    expect(names('Sort by')).toEqual([
      '(no column)',
      'Sender',
      'Domain',
      'Messages',
      'First seen',
      'Last seen',
    ]);
    expect(names('Then by')).toEqual(['(no column)', 'Sender', 'Domain', 'First seen', 'Last seen']);
    // What was the second goes when it becomes the first.
    await userEvent.selectOptions(panel.getByRole('combobox', { name: 'Then by' }), 'Domain');
    await userEvent.selectOptions(panel.getByRole('combobox', { name: 'Sort by' }), 'Domain');
    expect(panel.getByRole('combobox', { name: 'Then by' })).toHaveDisplayValue('(no column)');
    expect(senders()).toBe('acbd');
  });

  it('says what its owner holds, and changes nothing by itself', async () => {
    show({ sort: { by: 'key', direction: 'descending' }, onSortChange: () => {} });
    const panel = await open();
    expect(panel.getByRole('combobox', { name: 'Sort by' })).toHaveDisplayValue('Sender');
    await userEvent.selectOptions(panel.getByRole('combobox', { name: 'Sort by' }), 'Domain');
    expect(panel.getByRole('combobox', { name: 'Sort by' })).toHaveDisplayValue('Sender');
  });

  it('is not offered where nobody would do it', async () => {
    show({ data: { ...data, rowCount: 9 }, onPageChange: () => {} });
    await userEvent.click(button('Columns'));
    expect(within(screen.getByRole('dialog', { name: 'Columns' })).queryByRole('combobox')).toBeNull();
  });
});
