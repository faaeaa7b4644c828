import type { FieldClause } from '@smtp-auth-report/core';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import preview from '../../../.storybook/preview.tsx';
import { DetailsTable } from './DetailsTable.tsx';
import type { DetailsTableProps, LoadAllDetails } from './props.ts';
import { asTls, asVolume, devices } from './tables.test.fixture.ts';
import './styles.css';

const meta = preview.meta({ component: DetailsTable, title: 'Details table/Order, filter, export' });

interface PlayContext {
  canvasElement: HTMLElement;
}

const twice: DetailsTableProps = {
  ...asVolume,
  onRowOpen: fn(),
  defaultSort: { by: 'domain', direction: 'ascending', thenBy: { by: 'total', direction: 'descending' } },
};

/** By domain, and within a domain by messages: the headings say which comes first. */
export const TwoOrders = meta.story({ args: twice });

/** A press with Shift adds the second. */
export const SecondOrderWithShift = meta.story({
  args: { ...asVolume, defaultSort: { by: 'domain', direction: 'ascending' } },
  play: async ({ canvasElement }: PlayContext) => {
    const canvas = within(canvasElement);
    const user = userEvent.setup();
    await user.keyboard('{Shift>}');
    await user.click(canvas.getByRole('button', { name: 'Messages' }));
    await user.keyboard('{/Shift}');
    await expect(canvas.getByRole('button', { name: /^Messages ?, second order, descending/ })).toBeVisible();
    await expect(canvas.getByRole('columnheader', { name: 'Domain' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  },
});

const openPanel = async ({ canvasElement }: PlayContext) => {
  const canvas = within(canvasElement);
  await userEvent.click(canvas.getByRole('button', { name: /^Col/ }));
  await waitFor(() => expect(canvas.getByRole('dialog')).toBeVisible());
  return within(canvas.getByRole('dialog'));
};

/** The same without a Shift key, by touch as well. */
export const OrderedInTheList = meta.story({
  args: asTls,
  play: async (context: PlayContext) => {
    const panel = await openPanel(context);
    await userEvent.selectOptions(panel.getByRole('combobox', { name: 'Sort by' }), 'TLS 1.1');
    await userEvent.selectOptions(panel.getByRole('combobox', { name: 'Then by' }), 'Sender');
    await expect(panel.getByRole('combobox', { name: 'Then by: direction' })).toHaveDisplayValue('Ascending');
  },
});

const tlsTwice: DetailsTableProps = {
  ...asTls,
  onFilter: fn(),
  onRowOpen: fn(),
  exportName: 'tls',
  defaultSort: {
    by: { column: '1.1' },
    direction: 'descending',
    thenBy: { by: 'key', direction: 'ascending' },
  },
};
const openList = async (context: PlayContext) => {
  await openPanel(context);
};

export const OrderInTheDark = meta.story({ args: tlsTwice, play: openList, globals: { theme: 'dark' } });
export const OrderRightToLeft = meta.story({ args: tlsTwice, play: openList, globals: { direction: 'rtl' } });
export const OrderNarrow = meta.story({ args: tlsTwice, play: openList, globals: { width: 'narrow' } });
export const OrderInFrench = meta.story({ args: tlsTwice, play: openList, globals: { locale: 'fr' } });

function Filtering() {
  const [clause, setClause] = useState<FieldClause | null>(null);
  return (
    <>
      <DetailsTable {...asTls} exportName="tls" onRowOpen={fn()} onFilter={setClause} />
      <output aria-label="Asked for">{clause ? JSON.stringify(clause) : 'everything'}</output>
    </>
  );
}

/** Pointing at a value or a domain offers to show only that; what then happens is the host's. */
export const OnlyWhatIsPointedAt = meta.story({
  render: () => <Filtering />,
  args: { data: undefined, title: '' },
  play: async ({ canvasElement }: PlayContext) => {
    const canvas = within(canvasElement);
    const header = canvas.getByRole('columnheader', { name: /^TLS 1\.1/ });
    within(header).getByRole('button').focus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByLabelText('Asked for')).toHaveTextContent(
      '{"field":"tls","op":"in","value":["1.1"]}',
    );
    const row = canvas.getByRole('row', { name: /^billing/ });
    await userEvent.click(within(row).getByRole('button', { name: 'Show only fabrikam.example' }));
    await expect(canvas.getByLabelText('Asked for')).toHaveTextContent('"value":"fabrikam.example"');
  },
});

export const OnlyADomain = meta.story({
  args: { ...asVolume, onFilter: fn(), onRowOpen: fn() },
  play: async ({ canvasElement, args }: PlayContext & { args: DetailsTableProps }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Show only senders without a domain' }));
    await expect(args.onFilter).toHaveBeenLastCalledWith(
      { field: 'domain', op: 'is', value: '' },
      expect.objectContaining({ reason: 'filter' }),
    );
    await expect(args.onRowOpen).not.toHaveBeenCalled();
  },
});

const all = devices(25_000);
const firstPage = { ...all, rows: all.rows.slice(0, 100) };
const paged: DetailsTableProps = {
  data: firstPage,
  title: 'Sending volume',
  onPageChange: fn(),
  onSortChange: fn(),
  exportName: 'senders',
};

/** As a source that takes its time. */
async function* slowPages({ signal }: LoadAllDetails) {
  for (let offset = 0; offset < all.rowCount; offset += 10_000) {
    yield { ...all, rows: all.rows.slice(offset, offset + 10_000) };
    await new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }
}

/** Every row is written, page by page: it says how far it is, and can be cancelled. */
export const ExportingEveryPage = meta.story({
  args: { ...paged, loadAll: slowPages },
  play: async ({ canvasElement }: PlayContext) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Export' }));
    await expect(await canvas.findByText('10,000 of 25,000 senders')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Cancel export' })).toHaveFocus();
  },
});

export const ExportCancelled = meta.story({
  args: ExportingEveryPage.composed.args,
  play: async (context: PlayContext) => {
    const canvas = within(context.canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Export' }));
    await canvas.findByText('10,000 of 25,000 senders');
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel export' }));
    await expect(canvas.getByRole('button', { name: 'Export' })).toHaveFocus();
  },
});

async function* brokenPages() {
  yield await Promise.reject<never>(new Error('for the log'));
}

const failing: DetailsTableProps = { ...paged, loadAll: brokenPages };
const fail = async ({ canvasElement }: PlayContext) => {
  const canvas = within(canvasElement);
  await userEvent.click(canvas.getByRole('button', { name: /^E[sx]port/ }));
  await expect(await canvas.findByRole('alert')).toBeVisible();
};

export const ExportFailed = meta.story({ args: failing, play: fail });
export const ExportFailedNarrow = meta.story({ args: failing, play: fail, globals: { width: 'narrow' } });
export const ExportFailedInTheDark = meta.story({ args: failing, play: fail, globals: { theme: 'dark' } });
