import { type PivotTable, type SenderKind, standardPivots } from '@smtp-auth-report/core';
import { en } from '@smtp-auth-report/react/locales/en';
import { messagesTable } from '../../../.storybook/tables.ts';

const names = [
  'hr-app@contoso.com',
  'printer-3@contoso.com',
  'ceo@contoso.com',
  'billing@fabrikam.example',
  'scanner.floor2@contoso.com',
  'no-reply@xn--bcher-kva.example',
  'monitoring',
  'a-very-long-name-of-a-service-account-that-someone-generated@department.subsidiary.fabrikam.example',
  'cfo@contoso.com',
  'مدير@contoso.com',
];
const volume = [52_806, 9380, 702, 475, 472, 240, 237, 61, 4, 1];
const shares = [
  [0, 0.0004, 0.02, 0.05, 0.3, 0.6, 0.0296],
  [1, 0, 0, 0, 0, 0, 0],
  [0, 0, 0.6, 0.4, 0, 0, 0],
  [0, 0, 0, 0, 0.002, 0.998, 0],
];
const tlsColumns = ['none', '1.0', '1.1', '1.2', '1.3', 'unknown'];
const tls = standardPivots.find((pivot) => pivot.columns === 'tls') as (typeof standardPivots)[number];

export const range = { from: '2026-11-11', to: '2026-11-17' };
export const volumeTable: PivotTable = {
  ...messagesTable(names, ['all'], (row) => volume[row] ?? 0),
  columns: [],
};
export const tlsTable = messagesTable(names, tlsColumns, (row, column) =>
  Math.round((volume[row] ?? 0) * (shares[row % 4]?.[column] ?? 0)),
);

/** A table of devices, most messages first. */
export function devices(count: number): PivotTable {
  const keys = Array.from({ length: count }, (_, index) => `device-${index + 1}@contoso.com`);
  return { ...messagesTable(keys, ['all'], (row) => Math.round(90_000 / (row + 1))), columns: [] };
}

export const kindOf = (sender: string): SenderKind =>
  /app|printer|scanner|monitor|service/.test(sender) ? 'service' : 'user';
export const marks = new Map([
  ['printer-3@contoso.com', 'Sent 12 times as many messages as in the weeks before'],
  ['monitoring', 'First seen in these days'],
]);

export const asVolume = { data: volumeTable, title: 'Sending volume', range, kindOf, marks };
export const asTls = {
  data: tlsTable,
  title: 'TLS usage',
  range,
  kindOf,
  marks,
  columnsField: 'tls',
  columnLabel: (key: string) => tls.valueLabel(key, en),
  columnSwatch: tls.swatch,
};
