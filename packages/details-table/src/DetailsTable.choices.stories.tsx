import type { Highlight } from '@smtp-auth-report/react';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import preview from '../../../.storybook/preview.tsx';
import { DetailsTable } from './DetailsTable.tsx';
import type { DetailsTableProps } from './props.ts';
import { asTls, asVolume, devices } from './tables.test.fixture.ts';
import { VirtualRows } from './VirtualRows.tsx';
import './styles.css';

const meta = preview.meta({ component: DetailsTable, title: 'Details table/Choices' });

interface PlayContext {
  canvasElement: HTMLElement;
}

const actions: DetailsTableProps['actions'] = [
  { id: 'notify', label: 'Notify owners', tone: 'primary', onAction: fn() },
  { id: 'block', label: 'Block SMTP AUTH', tone: 'warning', onAction: fn() },
];
const hundredThousand = devices(100_000);

/** 100,000 rows, of which those in sight are drawn; the keyboard reaches the last one. */
export const HundredThousandSenders = meta.story({
  args: { data: hundredThousand, title: 'Sending volume', rows: VirtualRows, onRowOpen: fn(), actions },
  play: async ({ canvasElement }: PlayContext) => {
    const canvas = within(canvasElement);
    // Rows are drawn once the height is known.
    (await canvas.findByRole('button', { name: 'device-1@contoso.com' })).focus();
    await userEvent.keyboard('{End}');
    await waitFor(() =>
      expect(canvas.getByRole('button', { name: 'device-100000@contoso.com' })).toHaveFocus(),
    );
  },
});

/** Rows that are all here, in pages. */
export const Pages = meta.story({
  args: { data: devices(3412), title: 'Sending volume' },
  play: async ({ canvasElement }: PlayContext) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }));
    await expect(canvas.getByText('101–200 of 3,412')).toBeVisible();
  },
});

function PagedBySource() {
  const [offset, setOffset] = useState(0);
  const all = devices(250);
  return (
    <DetailsTable
      data={{ ...all, rows: all.rows.slice(offset, offset + 100) }}
      title="Sending volume"
      offset={offset}
      onPageChange={setOffset}
      exportName="senders"
      onSortChange={fn()}
      actions={actions}
    />
  );
}

/** The host asks its source for each page; chosen senders stay chosen. */
export const PagesOfASource = meta.story({
  render: () => <PagedBySource />,
  args: { data: undefined, title: '' },
  play: async ({ canvasElement }: PlayContext) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Select the 100 senders of this page' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }));
    await expect(canvas.getByText(/100 senders selected/)).toHaveTextContent('100 are not shown');
    await expect(canvas.getByRole('button', { name: 'Export this page' })).toBeVisible();
  },
});

const search = async ({ canvasElement }: PlayContext, text: string) => {
  const canvas = within(canvasElement);
  await userEvent.type(canvas.getByRole('searchbox', { name: 'Search senders' }), text);
  return canvas;
};

export const Searched = meta.story({
  args: { ...asVolume, onSearchChange: fn() },
  play: async (context: PlayContext) => {
    const canvas = await search(context, 'fabrikam');
    await expect(canvas.getByText('2 of 10 senders')).toBeVisible();
  },
});

export const NobodyFound = meta.story({
  args: asVolume,
  play: async (context: PlayContext) => {
    const canvas = await search(context, 'nobody');
    await expect(canvas.getByText(/No sender has “nobody”/)).toBeVisible();
  },
});

const openColumns = async ({ canvasElement }: PlayContext) => {
  const canvas = within(canvasElement);
  await userEvent.click(canvas.getByRole('button', { name: /^Col/ }));
  await waitFor(() => expect(canvas.getByRole('dialog')).toBeVisible());
};

export const ChoosingColumns = meta.story({
  args: { ...asTls, exportName: 'tls' },
  play: async (context: PlayContext) => {
    await openColumns(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(canvas.getByRole('checkbox', { name: 'TLS 1.2' }));
    await expect(canvas.queryByRole('columnheader', { name: /TLS 1\.2/ })).toBeNull();
  },
});

const acting: DetailsTableProps = {
  ...asTls,
  actions,
  onRowOpen: fn(),
  defaultSort: { by: { column: '1.1' }, direction: 'descending' },
};

/** The way of an admin: find those on old TLS, choose some, act. */
export const ActingOnSenders = meta.story({
  args: acting,
  play: async ({ canvasElement }: PlayContext) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Select ceo@contoso.com' }));
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Select hr-app@contoso.com' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Notify owners' }));
    await expect(actions[0]?.onAction).toHaveBeenLastCalledWith(
      ['ceo@contoso.com', 'hr-app@contoso.com'],
      expect.objectContaining({ reason: 'action' }),
    );
  },
});

function Pointing() {
  const [highlight, setHighlight] = useState<Highlight | null>(null);
  return (
    <>
      <DetailsTable {...asTls} highlight={highlight} onHighlightChange={setHighlight} />
      <output aria-label="Pointed at">
        {highlight ? `${highlight.field}: ${highlight.key}` : 'nothing'}
      </output>
    </>
  );
}

/** What is pointed at in the table, for the other pieces. */
export const PointedAt = meta.story({
  render: () => <Pointing />,
  args: { data: undefined, title: '' },
  play: async ({ canvasElement }: PlayContext) => {
    const canvas = within(canvasElement);
    await userEvent.hover(canvas.getByRole('columnheader', { name: /TLS 1\.1/ }));
    await expect(canvas.getByLabelText('Pointed at')).toHaveTextContent('tls: 1.1');
    await userEvent.hover(canvas.getByRole('rowheader', { name: /^ceo/ }));
    await expect(canvas.getByLabelText('Pointed at')).toHaveTextContent('sender: ceo@contoso.com');
  },
});

const chosen: DetailsTableProps = {
  ...acting,
  exportName: 'tls',
  defaultSelected: new Set(['ceo@contoso.com', 'gone@contoso.com']),
};

export const ActingInTheDark = meta.story({ args: chosen, globals: { theme: 'dark' } });
export const ActingRightToLeft = meta.story({ args: chosen, globals: { direction: 'rtl' } });
export const ActingNarrow = meta.story({ args: chosen, globals: { width: 'narrow' } });
export const ActingInItalian = meta.story({ args: chosen, globals: { locale: 'it' } });
export const ColumnsInTheDark = meta.story({ args: chosen, play: openColumns, globals: { theme: 'dark' } });
export const ColumnsRightToLeft = meta.story({
  args: chosen,
  play: openColumns,
  globals: { direction: 'rtl' },
});
export const ColumnsNarrow = meta.story({ args: chosen, play: openColumns, globals: { width: 'narrow' } });
