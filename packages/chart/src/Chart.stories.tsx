import { type PivotTable, SourceError, standardPivots } from '@smtp-auth-report/core';
import { en } from '@smtp-auth-report/react/locales/en';
import { expect, userEvent, within } from 'storybook/test';
import preview from '../../../.storybook/preview.tsx';
import { messagesTable, storyDays, weekday } from '../../../.storybook/tables.ts';
import { Chart } from './Chart.tsx';
import './styles.css';

const domains = ['contoso.com', 'fabrikam.com', 'northwind.example', 'adatum.example', 'tailspin.example'];
const tls = ['none', '1.0', '1.1', '1.2', '1.3', 'unknown'];
const tlsSizes = [12, 160, 90, 1900, 2600, 240];

/** Busy on weekdays, in waves, each column smaller than the one before. */
function volume(days: readonly string[], columns: readonly string[], size = 2400) {
  return messagesTable(days, columns, (day, column) =>
    Math.round(
      (size * weekday(days[day]) * (1 + 0.25 * Math.sin(day / 2.6 + column))) / (1 + column * column * 0.35),
    ),
  );
}

function fold(table: PivotTable, folded: number): PivotTable {
  const columns = table.columns.map((column, index) =>
    index === table.columns.length - 1 ? { ...column, key: 'others', folded } : column,
  );
  return { ...table, columns };
}

/** What a pivot of the report gives its chart, in English. */
function look(id: string) {
  const pivot = standardPivots.find((one) => one.id === id);
  if (!pivot) throw new Error(`There is no standard pivot "${id}".`);
  return {
    variant: pivot.chart,
    columnLabel: (key: string) => pivot.valueLabel(key, en),
    columnSwatch: pivot.swatch,
  };
}

const month = storyDays(30);
const tlsTable = messagesTable(month, tls, (day, column) =>
  Math.round((tlsSizes[column] ?? 0) * weekday(month[day]) * (1 + 0.2 * Math.sin(day / 3 + column))),
);

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

/** Some senders use more than one column: fewer people than the sum of the cells. */
function senders(days: readonly string[]): PivotTable {
  const table = messagesTable(days, tls.slice(1, 5), (day, column) =>
    Math.round((40 + column * 22) * (0.4 + 0.6 * weekday(days[day])) + 6 * Math.sin(day + column)),
  );
  const distinct = (sum: number) => Math.round(sum * 0.7);
  const rows = table.rows.map((row) => ({ ...row, total: distinct(row.total) }));
  const columns = table.columns.map((column, index) => ({ ...column, total: 60 + index * 31 }));
  return { ...table, columns, rows, total: 247 };
}

const withToday = [...month.slice(2), '2026-11-18', '2026-11-19'];

export const PartialDays = meta.story({
  args: {
    data: {
      ...messagesTable(withToday, domains, (day, column) =>
        day === withToday.length - 1
          ? 0
          : Math.round(
              (1800 * weekday(withToday[day]) * (day === withToday.length - 2 ? 0.3 : 1)) / (1 + column),
            ),
      ),
    },
  },
});

export const PartialColumns = meta.story({
  args: { ...PartialDays.composed.args, title: 'TLS usage', variant: 'columns' },
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
  args: {
    ...Senders.composed.args,
    data: senders(month.slice(-1)),
  },
});

export const TooltipByKeyboard = meta.story({
  args: { title: 'TLS usage', data: tlsTable, ...look('tls') },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{End}{ArrowLeft}{ArrowUp}{ArrowUp}{ArrowUp}');
    await expect(canvas.getByRole('tooltip')).toHaveTextContent('Monday, November 16, 2026');
  },
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

export const Loading = meta.story({ args: { data: undefined, loading: true } });

export const LoadingWithOldData = meta.story({ args: { loading: true } });

export const Empty = meta.story({ args: { data: messagesTable(month, domains, () => 0) } });

export const Failed = meta.story({
  args: { data: undefined, error: new SourceError('unavailable', 'ECONNREFUSED'), onRetry: () => {} },
});

export const Dark = SendingVolume.extend({ globals: { theme: 'dark' } });
export const DarkTls = TooltipByKeyboard.extend({ globals: { theme: 'dark' } });
export const Narrow = TooltipByKeyboard.extend({ globals: { width: 'narrow' } });
export const NarrowFolded = ManyDomainsFolded.extend({ play: undefined, globals: { width: 'narrow' } });
export const RightToLeft = TooltipByKeyboard.extend({
  globals: { direction: 'rtl' },
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Home}{ArrowLeft}');
    await expect(within(canvasElement).getByRole('tooltip')).toHaveTextContent('Tuesday, October 20, 2026');
  },
});
export const Italian = SendingVolume.extend({ globals: { locale: 'it' } });
export const French = SendingVolume.extend({ globals: { locale: 'fr' } });
export const Spanish = SendingVolume.extend({ globals: { locale: 'es' } });
