import { SourceError } from '@smtp-auth-report/core';
import { expect, userEvent, within } from 'storybook/test';
import preview from '../../../.storybook/preview.tsx';
import { messagesTable, storyDays, weekday } from '../../../.storybook/tables.ts';
import { Chart } from './Chart.tsx';
import { domains, fold, look, month, senders, tlsTable, volume } from './chartData.stories.fixture.ts';
import './styles.css';

const meta = preview.meta({
  component: Chart,
  title: 'Chart',
  args: { title: 'Sending volume', data: volume(month, domains), ...look('volume') },
});

export const SendingVolume = meta.story({});

export const TlsUsage = meta.story({ args: { title: 'TLS usage', data: tlsTable, ...look('tls') } });

export const AuthenticationMethod = meta.story({
  args: {
    title: 'Authentication method',
    data: messagesTable(month, ['basic', 'oauth', 'unknown'], (day, column) =>
      Math.round(([900 - day * 22, 1400 + day * 30, 120][column] ?? 0) * weekday(month[day])),
    ),
    ...look('auth'),
  },
});

export const Lines = meta.story({ args: { variant: 'lines' } });

export const Columns = meta.story({ args: { variant: 'columns' } });

/** The range as one whole. The least part is still seen, and never called nothing. */
export const Share = meta.story({
  args: { ...TlsUsage.composed.args, variant: 'share' },
  play: async ({ canvasElement }) => {
    const row = within(canvasElement).getByRole('row', { name: /^No TLS/ });
    await expect(within(row).getAllByRole('cell')[1]).toHaveTextContent('0.3%');
  },
});

export const Donut = meta.story({ args: { ...TlsUsage.composed.args, variant: 'donut' } });

/** What is hidden is not in the picture: the middle says of how many. */
export const DonutOfSome = meta.story({
  args: { ...Donut.composed.args, defaultHiddenKeys: ['1.2', '1.3'] },
});

export const DonutOfManyDomains = meta.story({
  args: {
    variant: 'donut',
    data: volume(
      month,
      Array.from({ length: 300 }, (_, index) => `department-${index + 1}.contoso.example`),
      24_000,
    ),
  },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('button', { name: '290 others' })).toBeVisible();
  },
});

export const ShareOfOne = meta.story({
  args: { variant: 'share', data: volume(month, domains.slice(0, 1)) },
});

export const OneDay = meta.story({ args: { data: volume(month.slice(-1), domains) } });

export const Week = meta.story({ args: { data: volume(month.slice(-7), domains.slice(0, 2)) } });

export const Year = meta.story({ args: { data: volume(storyDays(365), domains) } });

export const ManyDomainsFolded = meta.story({
  args: {
    data: fold(
      volume(
        month,
        Array.from({ length: 11 }, (_, index) => `department-${index + 1}.contoso.example`),
      ),
      240,
    ),
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /more/ }));
    await expect(canvas.getByRole('button', { name: '240 others' })).toBeVisible();
  },
});

/** Distinct people are never piled up: each series has its own line. */
export const Senders = meta.story({
  args: {
    title: 'TLS usage',
    measure: 'senders',
    data: senders(month),
    columnLabel: look('tls').columnLabel,
    columnSwatch: look('tls').columnSwatch,
  },
});

export const SendersOneDay = meta.story({
  args: { ...Senders.composed.args, data: senders(month.slice(-1)) },
});

/** Nor are they parts of a whole: asked for a donut, they stand side by side. */
export const SendersAsDonut = meta.story({
  args: { ...Senders.composed.args, variant: 'donut', data: senders(month.slice(-7)) },
});

export const AsTable = meta.story({
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Show the numbers as a table' }));
    await expect(canvas.getAllByRole('row')).toHaveLength(month.length + 2);
  },
});

export const Isolated = meta.story({ args: { defaultHiddenKeys: domains.slice(1) } });

export const UnknownDimension = meta.story({
  args: {
    title: 'Device',
    variant: 'columns',
    data: messagesTable(
      month,
      ['Printer', 'Scanner', ''],
      (day, column) => 40 + ((day * 7 + column * 13) % 30),
    ),
    columnLabel: undefined,
    columnSwatch: undefined,
  },
});

export const WithoutColumns = meta.story({
  args: { data: messagesTable(month, [], () => 0), columnLabel: undefined },
  render: (args) => (
    <Chart
      {...args}
      data={
        args.data && {
          ...args.data,
          total: 3000,
          rows: args.data.rows.map((row, day) => ({ ...row, total: 60 + ((day * 17) % 80) })),
        }
      }
    />
  ),
});

export const LongNames = meta.story({
  args: {
    data: volume(month, [
      'a-very-long-subdomain-of-a-very-long.department.contoso.example',
      'مثال.إختبار',
      '日本語ドメイン名例.jp',
      'constructor',
    ]),
  },
});

export const LongNamesInDonut = LongNames.extend({ args: { variant: 'donut' } });

export const Loading = meta.story({ args: { data: undefined, loading: true } });

export const LoadingWithOldData = meta.story({ args: { loading: true } });

export const Empty = meta.story({ args: { data: messagesTable(month, domains, () => 0) } });

export const Failed = meta.story({
  args: { data: undefined, error: new SourceError('unavailable', 'ECONNREFUSED'), onRetry: () => {} },
});
