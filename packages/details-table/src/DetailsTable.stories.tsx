import {
  createDataset,
  definePivot,
  memorySource,
  type PivotQuery,
  SourceError,
  standardPivots,
} from '@smtp-auth-report/core';
import { type Highlight, usePivot } from '@smtp-auth-report/react';
import { en } from '@smtp-auth-report/react/locales/en';
import { useMemo, useState } from 'react';
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';
import preview from '../../../.storybook/preview.tsx';
import { messagesTable } from '../../../.storybook/tables.ts';
import { DetailsTable } from './DetailsTable.tsx';
import './styles.css';

const meta = preview.meta({ component: DetailsTable, title: 'Details table' });

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
const volume = [5280, 938, 702, 475, 472, 240, 237, 61, 4, 1];
const shares = [
  [0, 0.0004, 0.02, 0.05, 0.3, 0.6, 0.0296],
  [1, 0, 0, 0, 0, 0, 0],
  [0, 0, 0.6, 0.4, 0, 0, 0],
  [0, 0, 0, 0, 0.002, 0.998, 0],
];
const tlsColumns = ['none', '1.0', '1.1', '1.2', '1.3', 'unknown'];
const tls = standardPivots.find((pivot) => pivot.columns === 'tls') as (typeof standardPivots)[number];

const volumeTable = messagesTable(names, ['all'], (row) => volume[row] ?? 0);
const tlsTable = messagesTable(names, tlsColumns, (row, column) =>
  Math.round((volume[row] ?? 0) * (shares[row % 4]?.[column] ?? 0)),
);
const range = { from: '2026-11-11', to: '2026-11-17' };

export const SendingVolume = meta.story({
  args: { data: { ...volumeTable, columns: [] }, title: 'Sending volume', range, onRowOpen: () => {} },
});

export const TlsUsage = meta.story({
  args: {
    data: tlsTable,
    title: 'TLS usage',
    range,
    columnLabel: (key) => tls.valueLabel(key, en),
    columnSwatch: tls.swatch,
    defaultSort: { by: { column: '1.0' }, direction: 'descending' },
  },
});

const devices = definePivot({ id: 'device', label: 'Device', columns: 'device' });

/** A dimension that only the host knows, its smaller values folded. */
export const UnknownDimension = meta.story({
  args: {
    data: {
      ...messagesTable(names, ['Ricoh', 'Zebra', ''], (row, column) => (volume[row] ?? 0) * (column + 1)),
      columns: [
        { key: 'Ricoh', total: 8410 },
        { key: '', total: 16820 },
        { key: 'others', total: 25230, folded: 14 },
      ],
    },
    title: 'Device',
    columnLabel: (key) => devices.valueLabel(key, en),
    columnSwatch: devices.swatch,
  },
});

const thousands = messagesTable(
  Array.from({ length: 3412 }, (_, index) => `device-${index + 1}@contoso.com`),
  ['all'],
  (row) => Math.round(90_000 / (row + 1)),
);

export const ThousandsOfSenders = meta.story({
  args: { data: { ...thousands, columns: [] }, title: 'Sending volume' },
});

export const Loading = meta.story({ args: { data: undefined, title: 'TLS usage', loading: true } });
export const AnotherOnItsWay = meta.story({ args: { ...SendingVolume.composed.args, loading: true } });
export const Empty = meta.story({
  args: { data: { ...volumeTable, columns: [], rows: [], rowCount: 0, total: 0 }, title: 'Sending volume' },
});
export const Failed = meta.story({
  args: { data: undefined, title: 'TLS usage', error: new SourceError('timeout', 'slow'), onRetry: () => {} },
});

export const Italian = meta.story({ ...SendingVolume.composed, globals: { locale: 'it' } });
export const French = meta.story({ ...TlsUsage.composed, globals: { locale: 'fr' } });
export const Spanish = meta.story({ ...SendingVolume.composed, globals: { locale: 'es' } });
export const Dark = meta.story({ ...TlsUsage.composed, globals: { theme: 'dark' } });
export const RightToLeft = meta.story({ ...TlsUsage.composed, globals: { direction: 'rtl' } });
export const Narrow = meta.story({ ...TlsUsage.composed, globals: { width: 'narrow' } });
export const NarrowVolume = meta.story({ ...SendingVolume.composed, globals: { width: 'narrow' } });
