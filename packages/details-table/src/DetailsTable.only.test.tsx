import '@smtp-auth-report/react/tokens.css';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { messagesTable } from '../../../.storybook/tables.ts';
import { DetailsTable } from './DetailsTable.tsx';
import type { DetailsTableProps } from './props.ts';
import './styles.css';

beforeEach(() => page.viewport(1500, 800));
afterEach(cleanup);

const senders = ['hr@contoso.com', 'x@xn--bcher-kva.example', 'monitoring', 'ceo@contoso.com'];
const tls = messagesTable(senders, ['1.0', '', 'others'], () => 5);
tls.columns[2] = { key: 'others', total: 15, folded: 3 };

const onFilter = vi.fn<NonNullable<DetailsTableProps['onFilter']>>();
const onRowOpen = vi.fn();
beforeEach(() => {
  onFilter.mockClear();
  onRowOpen.mockClear();
});
const show = (props: Partial<DetailsTableProps> = {}) =>
  render(
    <DetailsTable
      data={tls}
      title="TLS usage"
      columnsField="tls"
      columnLabel={(key) => (key ? `TLS ${key}` : '(not known)')}
      onRowOpen={onRowOpen}
      onFilter={onFilter}
      {...props}
    />,
  );
const only = (name: string | RegExp) => screen.getByRole('button', { name });
const asked = () => onFilter.mock.calls.map(([clause]) => clause);

describe('a domain that is pointed at in DetailsTable', () => {
  it('is asked for as its engine writes it, named as people do, and opens no row', async () => {
    show();
    await userEvent.click(only('Show only bücher.example'));
    await userEvent.click(only('Show only senders without a domain'));
    expect(onFilter.mock.calls).toEqual([
      [
        { field: 'domain', op: 'is', value: 'xn--bcher-kva.example' },
        expect.objectContaining({ reason: 'filter' }),
      ],
      [{ field: 'domain', op: 'is', value: '' }, expect.objectContaining({ reason: 'filter' })],
    ]);
    expect(onRowOpen).not.toHaveBeenCalled();
  });

  it('is plain text where nobody would hear it', () => {
    show({ onFilter: undefined });
    expect(screen.queryByRole('button', { name: /only/i })).toBeNull();
    expect(screen.getAllByText('contoso.com')[0]).toBeVisible();
  });

  it('is reached by keyboard in the row that Tab reaches, and its column by arrow keys', async () => {
    show({ actions: [] });
    only('hr@contoso.com').focus();
    await userEvent.tab();
    const [first] = screen.getAllByRole('button', { name: 'Show only contoso.com' });
    expect(first).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(only('Show only bücher.example')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(asked()).toEqual([{ field: 'domain', op: 'is', value: 'xn--bcher-kva.example' }]);
    // The other rows are out of the order of Tab.
    await userEvent.tab();
    expect(document.activeElement?.closest('tbody')).toBeNull();
  });

  it.each([
    ['too narrow for a column of domains', 1000, {}],
    ['without that column', 1500, { hiddenColumns: ['domain'] }],
  ] as const)('is beside the sender in a table %s', async (_, width, props) => {
    await page.viewport(width, 800);
    show(props);
    const row = screen.getByRole('row', { name: /^ceo@/ });
    await userEvent.hover(within(row).getByRole('button', { name: 'ceo@contoso.com' }));
    await userEvent.click(within(row).getByRole('button', { name: 'Show only contoso.com' }));
    expect(asked()).toEqual([{ field: 'domain', op: 'is', value: 'contoso.com' }]);
    expect(onRowOpen).not.toHaveBeenCalled();
    // By keyboard: after the sender, and down from there.
    only('hr@contoso.com').focus();
    await userEvent.keyboard('{Tab}{ArrowDown}{Enter}');
    expect(asked()[1]).toEqual({ field: 'domain', op: 'is', value: 'xn--bcher-kva.example' });
  });
});

describe('a value that is pointed at in DetailsTable', () => {
  it('is asked for in its heading, without ordering by it', async () => {
    const onSortChange = vi.fn();
    show({ onSortChange });
    await userEvent.hover(screen.getByRole('columnheader', { name: /^TLS 1\.0/ }));
    await userEvent.click(only('Only TLS 1.0'));
    expect(asked()).toEqual([{ field: 'tls', op: 'in', value: ['1.0'] }]);
    expect(onSortChange).not.toHaveBeenCalled();
  });

  it('is asked for by keyboard, right after what orders by it', async () => {
    show();
    only(/^\(not known\)/).focus();
    await userEvent.tab();
    expect(only('Only (not known)')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(asked()).toEqual([{ field: 'tls', op: 'in', value: [''] }]);
  });

  it('is no part of its column’s name', () => {
    show();
    expect(screen.getByRole('columnheader', { name: 'TLS 1.0 % · messages' })).toBeVisible();
  });

  it('is asked for in the list of columns too, where no pointer hovers', async () => {
    show();
    await userEvent.click(only('Columns and order'));
    const panel = within(screen.getByRole('dialog'));
    expect(panel.getAllByRole('button', { name: /^Only/ }).map((one) => one.ariaLabel)).toEqual([
      'Only TLS 1.0',
      'Only (not known)',
    ]);
    await userEvent.click(panel.getByRole('button', { name: 'Only TLS 1.0' }));
    expect(asked()).toEqual([{ field: 'tls', op: 'in', value: ['1.0'] }]);
    expect(panel.getByRole('checkbox', { name: 'TLS 1.0' })).toBeChecked();
  });

  it('is not offered without a dimension to ask by', async () => {
    show({ columnsField: undefined });
    await userEvent.click(only('Columns and order'));
    expect(screen.queryByRole('button', { name: /^Only/ })).toBeNull();
  });
});
