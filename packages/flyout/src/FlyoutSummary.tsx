import {
  type Day,
  dimensionOf,
  type PivotTable,
  type SourceError,
  type TlsVersion,
} from '@smtp-auth-report/core';
import { ErrorNotice, Notice, useReport } from '@smtp-auth-report/react';
import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent } from 'react';
import { FlyoutSection } from './FlyoutSection.tsx';
import { FlyoutSenders } from './FlyoutSenders.tsx';
import { FlyoutSkeleton } from './FlyoutSkeleton.tsx';
import { FlyoutUsage } from './FlyoutUsage.tsx';
import { FlyoutVolumes } from './FlyoutVolumes.tsx';

export interface FlyoutSummaryData {
  /** One row, columns are TLS versions; once with messages, once with different senders. */
  tls: { messages: PivotTable; senders: PivotTable };
  /** One row, columns are domains (`topColumns: 5`), measure messages. */
  domains: PivotTable;
  /** Rows are senders seen below the version (`limit: 5`), measure messages. */
  belowTls: { version: TlsVersion; senders: PivotTable };
  /** Rows are senders seen with Basic authentication (`limit: 5`), measure messages. */
  basic: PivotTable;
}

export interface FlyoutSummaryProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** First and last day, both included, in the provider's time zone. */
  range: { from: Day; to: Day };
  data?: FlyoutSummaryData | undefined;
  /** An answer is on its way. Data that are there stay. */
  loading?: boolean | undefined;
  error?: SourceError | undefined;
  onRetry?: (() => void) | undefined;
  /** Address of the report. */
  reportHref?: string | undefined;
  /** Opens the report; with an address, called before the browser follows it. */
  onOpenReport?: ((event: MouseEvent<HTMLElement>) => void) | undefined;
}

/** The last week: what this is, TLS usage, volumes, who is still at risk, and the way to the report. */
export const FlyoutSummary = forwardRef<HTMLDivElement, FlyoutSummaryProps>(
  function FlyoutSummary(props, ref) {
    const { range, data, loading, error, onRetry, reportHref, onOpenReport, ...rest } = props;
    const { translate, format, timeZone } = useReport();
    // No-break spaces: a date that is torn over two lines is hard to read as one.
    const unbroken = (day: Day) => format.fullDay(day).replaceAll(' ', '\u00a0');
    const period = { from: unbroken(range.from), to: unbroken(range.to) };
    const waiting = !data && !error;
    return (
      <div
        data-sar="flyout-summary"
        data-part="root"
        aria-busy={loading || waiting || undefined}
        {...rest}
        ref={ref}
      >
        <div data-part="introduction">
          <p>{translate('flyoutIntro')}</p>
          <p data-part="period">
            {translate('flyoutPeriod', period)}{' '}
            <span data-part="unit">{translate('daysInZone', { timeZone })}</span>
          </p>
        </div>
        {error && <ErrorNotice error={error} onRetry={onRetry} />}
        {waiting && <FlyoutSkeleton />}
        {data && !error && <Sections data={data} period={period} />}
        <ReportLink reportHref={reportHref} onOpenReport={onOpenReport} />
      </div>
    );
  },
);

function Sections({ data, period }: { data: FlyoutSummaryData; period: { from: string; to: string } }) {
  const { translate, messages } = useReport();
  const { tls, domains, belowTls, basic } = data;
  if (tls.senders.total === 0 && tls.messages.total === 0) {
    return (
      <Notice tone="empty" title={translate('emptyTitle')}>
        {translate('emptyBody', period)}
      </Notice>
    );
  }
  const version = dimensionOf('tls').valueLabel?.(belowTls.version, messages) ?? belowTls.version;
  return (
    <>
      <FlyoutUsage messages={tls.messages} senders={tls.senders} />
      <FlyoutVolumes domains={domains} />
      <FlyoutSection title={translate('stillAtRisk')}>
        <FlyoutSenders
          title={translate('belowTls', { version })}
          senders={belowTls.senders}
          none={translate('noneBelowTls', { version })}
        />
        <FlyoutSenders title={translate('onBasic')} senders={basic} none={translate('noneOnBasic')} />
      </FlyoutSection>
    </>
  );
}

function ReportLink({ reportHref, onOpenReport }: Pick<FlyoutSummaryProps, 'reportHref' | 'onOpenReport'>) {
  const { translate } = useReport();
  if (!reportHref && !onOpenReport) return null;
  const look = { 'data-part': 'button', 'data-variant': 'primary', onClick: onOpenReport } as const;
  return (
    <div data-part="footer">
      {reportHref ? (
        <a href={reportHref} {...look}>
          {translate('openReport')}
        </a>
      ) : (
        <button type="button" {...look}>
          {translate('openReport')}
        </button>
      )}
    </div>
  );
}
