import { definePivot, SourceError } from '@smtp-auth-report/core';
import { en } from '@smtp-auth-report/react/locales/en';
import preview from '../../../.storybook/preview.tsx';
import { messagesTable } from '../../../.storybook/tables.ts';
import { DetailsTable } from './DetailsTable.tsx';
import { asTls, asVolume, tlsTable, volumeTable } from './tables.test.fixture.ts';
import './styles.css';

const meta = preview.meta({ component: DetailsTable, title: 'Details table' });

export const SendingVolume = meta.story({ args: { ...asVolume, onRowOpen: () => {} } });

export const TlsUsage = meta.story({
  args: { ...asTls, defaultSort: { by: { column: '1.0' }, direction: 'descending' } },
});

/** With nothing but an answer and a title. */
export const Plain = meta.story({ args: { data: volumeTable, title: 'Sending volume' } });

export const Compact = meta.story({
  args: { ...TlsUsage.composed.args, density: 'compact', onRowOpen: () => {} },
});

const hardware = definePivot({ id: 'device', label: 'Device', columns: 'device' });

/** A dimension that only the host knows, its smaller values folded. */
export const UnknownDimension = meta.story({
  args: {
    data: {
      ...messagesTable(
        tlsTable.rows.map(({ key }) => key),
        ['Ricoh', 'Zebra', ''],
        (row, column) => (volumeTable.rows[row]?.total ?? 0) * (column + 1),
      ),
      columns: [
        { key: 'Ricoh', total: 64_378 },
        { key: '', total: 128_756 },
        { key: 'others', total: 193_134, folded: 14 },
      ],
    },
    title: 'Device',
    columnLabel: (key) => hardware.valueLabel(key, en),
    columnSwatch: hardware.swatch,
  },
});

/** Senders are not summed: no percents, and no bars of shares. */
export const CountingSenders = meta.story({
  args: {
    data: messagesTable(
      ['contoso.com', 'fabrikam.example'],
      ['1.0', '1.2'],
      (row, column) => 3 + row + column,
    ),
    title: 'TLS usage',
    measure: 'senders',
  },
});

export const Loading = meta.story({ args: { data: undefined, title: 'TLS usage', loading: true } });
export const AnotherOnItsWay = meta.story({ args: { ...SendingVolume.composed.args, loading: true } });
export const Empty = meta.story({
  args: { data: { ...volumeTable, rows: [], rowCount: 0, total: 0 }, title: 'Sending volume' },
});
export const Failed = meta.story({
  args: { data: undefined, title: 'TLS usage', error: new SourceError('timeout', 'slow'), onRetry: () => {} },
});

/** The column of a version and the senders of a domain, as pointed at in another piece. */
export const VersionPointedAt = meta.story({
  args: { ...asTls, highlight: { field: 'tls', key: '1.1' } },
});
export const DomainPointedAt = meta.story({
  args: { ...asVolume, highlight: { field: 'domain', key: 'contoso.com' } },
});

export const Italian = meta.story({ ...SendingVolume.composed, globals: { locale: 'it' } });
export const French = meta.story({ ...TlsUsage.composed, globals: { locale: 'fr' } });
export const Spanish = meta.story({ ...SendingVolume.composed, globals: { locale: 'es' } });
export const Dark = meta.story({ ...TlsUsage.composed, globals: { theme: 'dark' } });
export const RightToLeft = meta.story({ ...TlsUsage.composed, globals: { direction: 'rtl' } });
export const Narrow = meta.story({ ...TlsUsage.composed, globals: { width: 'narrow' } });
export const NarrowVolume = meta.story({ ...SendingVolume.composed, globals: { width: 'narrow' } });
