import {
  type Day,
  dimensionOf,
  type PivotTable,
  type SourceError,
  type TlsVersion,
} from '@smtp-auth-report/core';
import { ErrorNotice, type HighlightProps, Notice, useReport } from '@smtp-auth-report/react';
import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent } from 'react';
import { FlyoutSection } from './FlyoutSection.tsx';
import { FlyoutSenders } from './FlyoutSenders.tsx';
import { FlyoutSkeleton } from './FlyoutSkeleton.tsx';
import { FlyoutUnusual, type FlyoutUnusualProps } from './FlyoutUnusual.tsx';
import { FlyoutUsage } from './FlyoutUsage.tsx';
import { FlyoutVolumes } from './FlyoutVolumes.tsx';
import type { SenderOpenHandler } from './SenderButton.tsx';

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

export interface FlyoutSummaryProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>,
    HighlightProps {
  /** First and last day, both included, in the provider's time zone. */
  range: { from: Day; to: Day };
  data?: FlyoutSummaryData | undefined;
  /** An answer is on its way. Data that are there stay. */
  loading?: boolean | undefined;
  error?: SourceError | undefined;
  onRetry?: (() => void) | undefined;
  /** Unusual activity of these days, which has an answer, a wait and an error of its own. Without it the section is absent. */
  unusual?: Pick<FlyoutUnusualProps, 'activity' | 'loading' | 'error' | 'onRetry'> | undefined;
  /** With it, senders are buttons. */
  onSenderOpen?: SenderOpenHandler | undefined;
  /** Address of the report. */
  reportHref?: string | undefined;
  /** Opens the report; with an address, called before the browser follows it. */
  onOpenReport?: ((event: MouseEvent<HTMLElement>) => void) | undefined;
}

/** The last week: what this is, TLS usage, volumes, who is still at risk, and the way to the report. */
export const FlyoutSummary = forwardRef<HTMLDivElement, FlyoutSummaryProps>(
  function FlyoutSummary(props, ref) {
    const { range, data, loading, error, onRetry, unusual, onSenderOpen, ...others } = props;
    const { reportHref, onOpenReport, highlight, onHighlightChange, ...rest } = others;
    const { translate, format, timeZone } = useReport();
    // No-break spaces: a date that is torn over two lines is hard to read as one.
    const unbroken = (day: Day) => format.fullDay(day).replaceAll(' ', '\u00a0');
    const period = { from: unbroken(range.from), to: unbroken(range.to) };
    const waiting = !data && !error;
    return (
      <div
        data-sar="flyout-summary"
        data-part="root"
        data-state={stateOf(props)}
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
        {data && !error && <Sections {...{ data, period, onSenderOpen, highlight, onHighlightChange }} />}
        {unusual && !(data && isEmpty(data)) && <FlyoutUnusual {...unusual} onSenderOpen={onSenderOpen} />}
        <ReportLink reportHref={reportHref} onOpenReport={onOpenReport} />
      </div>
    );
  },
);

const isEmpty = ({ tls }: FlyoutSummaryData) => tls.senders.total === 0 && tls.messages.total === 0;

function stateOf({ data, loading, error }: FlyoutSummaryProps) {
  if (error) return 'error';
  if (!data) return 'loading';
  if (loading) return 'stale';
  return isEmpty(data) ? 'empty' : 'ready';
}

interface SectionsProps extends HighlightProps, Pick<FlyoutSummaryProps, 'onSenderOpen'> {
  data: FlyoutSummaryData;
  period: { from: string; to: string };
}

function Sections({ data, period, onSenderOpen, ...pointing }: SectionsProps) {
  const { translate, messages } = useReport();
  const { tls, domains, belowTls, basic } = data;
  if (isEmpty(data)) {
    return (
      <Notice tone="empty" title={translate('emptyTitle')}>
        {translate('emptyBody', period)}
      </Notice>
    );
  }
  const version = dimensionOf('tls').valueLabel?.(belowTls.version, messages) ?? belowTls.version;
  return (
    <>
      <FlyoutUsage messages={tls.messages} senders={tls.senders} {...pointing} />
      <FlyoutVolumes domains={domains} {...pointing} />
      <FlyoutSection title={translate('stillAtRisk')}>
        <FlyoutSenders
          title={translate('belowTls', { version })}
          senders={belowTls.senders}
          none={translate('noneBelowTls', { version })}
          onSenderOpen={onSenderOpen}
        />
        <FlyoutSenders
          title={translate('onBasic')}
          senders={basic}
          none={translate('noneOnBasic')}
          onSenderOpen={onSenderOpen}
        />
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
