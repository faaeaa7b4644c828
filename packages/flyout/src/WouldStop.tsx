import type { PivotTable, SourceError, StopConditions, TlsVersion } from '@smtp-auth-report/core';
import {
  ErrorNotice,
  type HighlightProps,
  Notice,
  useControllableState,
  useReport,
} from '@smtp-auth-report/react';
import { stopWords } from '@smtp-auth-report/react/locales/en/stop';
import {
  type ChangeEvent,
  type ComponentPropsWithoutRef,
  forwardRef,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { FlyoutSection, type FlyoutSectionProps } from './FlyoutSection.tsx';
import type { SenderOpenHandler } from './SenderButton.tsx';
import { StopControls } from './StopControls.tsx';
import { StopResult } from './StopResult.tsx';

/**
 * What would be refused under the conditions. A submission that is not refused, but of which a condition asks what nobody wrote
 * down (its TLS version, its authentication), cannot be judged: it is neither refused nor ready.
 */
export interface WouldStopData {
  /** Rows are the days of the range, no columns, measure messages: everything. */
  total: PivotTable;
  /** The same, of what would be refused. */
  stopping: PivotTable;
  /** Rows are senders of what would be refused, measure messages, limited; `rowCount` counts all of them. */
  senders: PivotTable;
  /** Different senders in the range. */
  allSenders: number;
  /** What is not ready: refused or cannot be judged; messages, and different senders with any such. */
  notReady: { messages: number; senders: number };
}

export interface StopChangeDetails {
  reason: 'minimum-tls' | 'no-basic';
  event: ChangeEvent<HTMLSelectElement | HTMLInputElement>;
}

export interface WouldStopProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'defaultValue' | 'onChange'>,
    Pick<FlyoutSectionProps, 'level'>,
    HighlightProps {
  value?: StopConditions | undefined;
  /** Default: below TLS 1.2 (RFC 8996), Basic stays. */
  defaultValue?: StopConditions | undefined;
  onValueChange?: ((next: StopConditions, details: StopChangeDetails) => void) | undefined;
  /** Versions to choose from as the minimum. Default: TLS 1.0 to 1.3. */
  versions?: readonly TlsVersion[] | undefined;
  data?: WouldStopData | undefined;
  /** An answer is on its way. Data that are there stay. */
  loading?: boolean | undefined;
  error?: SourceError | undefined;
  onRetry?: (() => void) | undefined;
  /** The host's own words below the conditions, such as dates of a deprecation. */
  note?: ReactNode;
  onSenderOpen?: SenderOpenHandler | undefined;
  /** With it, a button shows all senders that would stop. */
  onShowAll?: ((conditions: StopConditions, details: ShowAllDetails) => void) | undefined;
}

export interface ShowAllDetails {
  reason: 'show-all';
  event: MouseEvent<HTMLButtonElement>;
}

const standard: StopConditions = { minimumTls: '1.2', noBasic: false };
const standardVersions: readonly TlsVersion[] = ['1.0', '1.1', '1.2', '1.3'];

/** Choose what is turned off, and see who would stop sending: how many, how much, who, and what is ready. */
export const WouldStop = forwardRef<HTMLDivElement, WouldStopProps>(function WouldStop(props, ref) {
  const {
    value,
    defaultValue = standard,
    onValueChange,
    versions = standardVersions,
    data,
    loading,
    error,
    onRetry,
    note,
    onSenderOpen,
    onShowAll,
    level = 3,
    highlight,
    onHighlightChange,
    ...rest
  } = props;
  const { translate } = useReport(stopWords);
  const [conditions, choose] = useControllableState(value, defaultValue, onValueChange);
  const asked = conditions.minimumTls !== null || conditions.noBasic;
  const waiting = asked && !data && !error;
  return (
    <div
      data-sar="would-stop"
      data-part="root"
      data-state={stateOf(props, asked)}
      aria-busy={loading || waiting || undefined}
      {...rest}
      ref={ref}
    >
      <FlyoutSection title={translate('stopTitle')} level={level}>
        <StopControls conditions={conditions} versions={versions} onChoose={choose} />
        {note && <div data-part="note">{note}</div>}
        {!asked && <Notice tone="empty">{translate('stopNoCondition')}</Notice>}
        {asked && error && <ErrorNotice error={error} title={translate('stopError')} onRetry={onRetry} />}
        {waiting && <StopSkeleton />}
        {asked && data && !error && (
          <StopResult
            {...{ data, level, onSenderOpen, highlight, onHighlightChange }}
            onShowAll={onShowAll && ((event) => onShowAll(conditions, { reason: 'show-all', event }))}
          />
        )}
      </FlyoutSection>
    </div>
  );
});

function stateOf({ data, loading, error }: WouldStopProps, asked: boolean) {
  if (!asked) return 'unasked';
  if (error) return 'error';
  if (!data) return 'loading';
  if (loading) return 'stale';
  return data.allSenders === 0 ? 'empty' : 'ready';
}

function StopSkeleton() {
  const { translate } = useReport();
  return (
    <>
      <p data-part="hidden" role="status">
        {translate('loading')}
      </p>
      <div data-part="skeleton" data-for="figures" />
      <div data-part="skeleton" data-for="bar" />
      <div data-part="skeleton" data-for="shares" />
      <div data-part="skeleton" data-for="plot" />
    </>
  );
}
