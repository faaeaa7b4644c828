import type { PivotTable } from '@smtp-auth-report/core';
import type { UnusualActivity, UnusualFlag } from '@smtp-auth-report/core/unusual';
import { messagesTable, storyDays, weekday } from '../../../.storybook/tables.ts';
import type { FlyoutSummaryData, SenderPaneData, WouldStopData } from './index.ts';

/** One row, a column per key. */
export function columnsOf(columns: Record<string, number>, total?: number): PivotTable {
  const values = Object.values(columns);
  const table = messagesTable([''], Object.keys(columns), (_, column) => values[column] ?? 0);
  return { ...table, total: total ?? table.total };
}

/** A row per sender, of `rowCount` in all. */
export function sendersOf(rows: Record<string, number>, rowCount?: number): PivotTable {
  const values = Object.values(rows);
  const table = messagesTable(Object.keys(rows), [''], (row) => values[row] ?? 0);
  return { ...table, rowCount: rowCount ?? table.rowCount };
}

/** The last column stands for others. */
export function folded(table: PivotTable, others: number): PivotTable {
  const last = table.columns.length - 1;
  return {
    ...table,
    columns: table.columns.map((column, index) => (index === last ? { ...column, folded: others } : column)),
  };
}

export const week = { from: '2026-11-11', to: '2026-11-17' };
export const erp = 'erp@fabrikam.example';

export const oldSenders = {
  'scanner-3f@print.contoso.example': 3100,
  [erp]: 775,
  'ups.alerts@contoso.example': 344,
  'حساب@نموذج.example': 194,
  'a-very-long-service-account-name-for-the-warehouse@logistics.contoso.example': 124,
};

const tlsMessages = { none: 37, '1.0': 1208, '1.1': 4113, '1.2': 61_877, '1.3': 28_450, unknown: 903 };
const tlsSenders = { none: 2, '1.0': 11, '1.1': 29, '1.2': 840, '1.3': 512, unknown: 17 };

export const summary: FlyoutSummaryData = {
  tls: { messages: columnsOf(tlsMessages), senders: columnsOf(tlsSenders, 1284) },
  domains: folded(
    columnsOf({
      'contoso.example': 42_944,
      'fabrikam.example': 21_119,
      'xn--bcher-kva.example': 12_466,
      'print.contoso.example': 8577,
      'adatum.example': 6418,
      others: 5064,
    }),
    38,
  ),
  belowTls: { version: '1.2', senders: sendersOf(oldSenders, 42) },
  basic: sendersOf({ 'scanner-3f@print.contoso.example': 812, [erp]: 112 }),
};

const usual = { days: 8, median: 61, most: 120 };
export const flags: UnusualFlag[] = [
  { sender: erp, day: '2026-11-17', kind: 'above-own', messages: 940, usual, score: 9.2 },
  { sender: 'nas-2@contoso.example', day: '2026-11-17', kind: 'new-sender', messages: 31 },
  { sender: erp, day: '2026-11-16', kind: 'tls-downgraded', version: '1.0', before: '1.2' },
  { sender: 'ups.alerts@contoso.example', day: '2026-11-16', kind: 'basic-after-oauth' },
  { sender: 'maria.rossi@contoso.example', day: '2026-11-15', kind: 'new-client', client: '198.51.100.23' },
  {
    sender: 'حساب@نموذج.example',
    day: '2026-11-12',
    kind: 'fell-silent',
    silentDays: 5,
    usualGap: 2,
  },
  { sender: 'crm@adatum.example', day: '2026-11-12', kind: 'tls-downgraded', version: 'none', before: '1.3' },
  { sender: 'fax@contoso.example', day: '2026-11-11', kind: 'new-sender', messages: 1 },
];

export const activity: UnusualActivity = {
  flags,
  judged: week,
  history: { from: '2026-08-20', to: '2026-11-10' },
  enough: true,
  truncated: false,
};
export const nothingUnusual: UnusualActivity = { ...activity, flags: [] };
export const tooEarly: UnusualActivity = { ...nothingUnusual, judged: null, history: null, enough: false };

const days = storyDays(30);
export const month = { from: days[0] ?? '', to: days[29] ?? '' };
const daily = (row: number) =>
  Math.round((40 + ((row * 7) % 23)) * weekday(days[row])) + (row === 29 ? 881 : 0);

const senderDays = messagesTable(days, [''], daily);
const sent = senderDays.total;

export const senderData: SenderPaneData = {
  sender: erp,
  days: senderDays,
  tls: columnsOf({ '1.0': 940, '1.2': sent - 943, unknown: 3 }),
  auth: columnsOf({ basic: 940, oauth: sent - 940 }),
  clients: folded(
    columnsOf({
      '198.51.100.23': 940,
      '203.0.113.7': sent - 1213,
      '203.0.113.8': 200,
      'a-client-with-a-long-name.warehouse.fabrikam.example': 40,
      '': 20,
      others: 13,
    }),
    4,
  ),
  kind: 'service',
  first: Date.parse('2026-08-20T06:00:00Z'),
  last: Date.parse('2026-11-17T16:20:00Z'),
};

const total = messagesTable(days, [''], (row) => Math.round(3400 * weekday(days[row])));
const stopping = messagesTable(days, [''], (row) => Math.round((260 - row * 6) * weekday(days[row])));

export const stopData: WouldStopData = {
  total,
  stopping,
  senders: sendersOf(oldSenders, 42),
  allSenders: 1284,
  notReady: { messages: stopping.total + 903, senders: 55 },
};
