import { SourceError } from '@smtp-auth-report/core';
import preview from '../../../.storybook/preview.tsx';
import { messagesTable, storyDays } from '../../../.storybook/tables.ts';
import { Flyout, FlyoutSummary, type FlyoutSummaryData, type FlyoutSummaryProps } from './index.ts';
import './styles.css';

const days = storyDays(7);
const range = { from: days[0] ?? '', to: days[6] ?? '' };

const versions = ['none', '1.0', '1.1', '1.2', '1.3', 'unknown'];
const messagesOf = [37, 1208, 4113, 61877, 28450, 903];
const sendersOf = [2, 11, 29, 840, 512, 17];
const domainNames = [
  'contoso.example',
  'fabrikam.example',
  'xn--bcher-kva.example',
  'print.contoso.example',
  'adatum.example',
];

const old = [
  'scanner-3f@print.contoso.example',
  'erp@fabrikam.example',
  'ups.alerts@contoso.example',
  'حساب@نموذج.example',
  'a-very-long-service-account-name-for-the-warehouse@logistics.contoso.example',
];

const others = messagesTable([''], [...domainNames, 'others'], (_, column) =>
  Math.round(52_000 / (column + 1) ** 1.3),
);

const data: FlyoutSummaryData = {
  tls: {
    messages: messagesTable([''], versions, (_, column) => messagesOf[column] ?? 0),
    senders: { ...messagesTable([''], versions, (_, column) => sendersOf[column] ?? 0), total: 1284 },
  },
  domains: {
    ...others,
    columns: others.columns.map((column) => (column.key === 'others' ? { ...column, folded: 38 } : column)),
  },
  belowTls: {
    version: '1.2',
    senders: { ...messagesTable(old, [''], (row) => Math.round(3100 / (row + 1) ** 2)), rowCount: 42 },
  },
  basic: { ...messagesTable(old.slice(0, 2), [''], (row) => 812 - row * 700), rowCount: 2 },
};

const nobody = messagesTable([], [], () => 0);

function OpenFlyout(props: Partial<FlyoutSummaryProps>) {
  return (
    <Flyout title="SMTP AUTH clients" defaultOpen>
      <FlyoutSummary range={range} reportHref="#report" {...props} />
    </Flyout>
  );
}

const meta = preview.meta({
  component: OpenFlyout,
  title: 'Flyout',
  parameters: { docs: { story: { inline: false, height: '720px' } } },
  args: { data },
});

export const LastWeek = meta.story({});
export const NothingAtRisk = meta.story({
  args: { data: { ...data, belowTls: { version: '1.2', senders: nobody }, basic: nobody } },
});
export const Loading = meta.story({ args: { data: undefined, loading: true } });
export const Empty = meta.story({
  args: { data: { ...data, tls: { messages: nobody, senders: nobody }, domains: nobody } },
});
export const Failed = meta.story({
  args: { data: undefined, error: new SourceError('timeout', 'slow'), onRetry: () => {} },
});
export const Dark = LastWeek.extend({ globals: { theme: 'dark' } });
export const RightToLeft = LastWeek.extend({ globals: { direction: 'rtl' } });
export const Narrow = LastWeek.extend({ globals: { width: 'narrow' } });
export const Italian = LastWeek.extend({ globals: { locale: 'it' } });
export const French = LastWeek.extend({ globals: { locale: 'fr' } });
export const Spanish = LastWeek.extend({ globals: { locale: 'es' } });
export const ItalianEmpty = Empty.extend({ globals: { locale: 'it' } });
export const FrenchFailed = Failed.extend({ globals: { locale: 'fr' } });
export const SpanishLoading = Loading.extend({ globals: { locale: 'es' } });
