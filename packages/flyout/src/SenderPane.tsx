import {
  type Day,
  dimensionOf,
  type PivotTable,
  type SenderKind,
  type SourceError,
} from '@smtp-auth-report/core';
import type { UnusualActivity } from '@smtp-auth-report/core/unusual';
import {
  displaySender,
  ErrorNotice,
  type HighlightProps,
  Notice,
  SenderName,
  useReport,
} from '@smtp-auth-report/react';
import { daysWords } from '@smtp-auth-report/react/locales/en/days';
import { paneWords } from '@smtp-auth-report/react/locales/en/pane';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { BarTable } from './BarTable.tsx';
import { DayColumns } from './DayColumns.tsx';
import { FlyoutSection } from './FlyoutSection.tsx';
import { FlyoutUsage } from './FlyoutUsage.tsx';
import type { SenderOpenHandler } from './SenderButton.tsx';
import { SenderFacts } from './SenderFacts.tsx';
import { SenderFlags } from './SenderFlags.tsx';
import { type SenderNeighbours, SenderSteps } from './SenderSteps.tsx';
import { useHighlight } from './useHighlight.ts';

export interface SenderPaneData {
  /** Whose data these are. Those of another sender than the pane's are not shown. */
  sender: string;
  /** Rows are the days of the range, no columns, measure messages. */
  days: PivotTable;
  /** One row, columns of the dimension, measure messages. */
  tls: PivotTable;
  auth: PivotTable;
  /** The same; the column of others last (`topColumns: 5`). */
  clients: PivotTable;
  /** Default: what follows the last `@` of the address. */
  domain?: string | undefined;
  /** Without it nothing is said of it. */
  kind?: SenderKind | undefined;
  /** First and last submission, epoch milliseconds; null when not known. */
  first: number | null;
  last: number | null;
}

type Level = 2 | 3 | 4 | 5;

export interface SenderPaneProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children'>,
    HighlightProps {
  sender: string;
  /** First and last day, both included, in the provider's time zone. */
  range: { from: Day; to: Day };
  data?: SenderPaneData | undefined;
  /** An answer is on its way. Data that are there stay. */
  loading?: boolean | undefined;
  error?: SourceError | undefined;
  onRetry?: (() => void) | undefined;
  /** What is unusual about this sender. Without it the section is absent; null: it is being looked for. */
  activity?: UnusualActivity | null | undefined;
  /** The host's own controls: what an admin does about a sender. */
  actions?: ReactNode;
  /** The senders before and after, in whichever order the host has; null is the end. Needs `onSenderOpen`. */
  neighbours?: SenderNeighbours | undefined;
  onSenderOpen?: SenderOpenHandler | undefined;
  /** The pane says its address as a heading of this level. Default: none, the panel's title says it. */
  headingLevel?: Level | undefined;
}

/** One sender: who it is, its days, TLS, authentication, clients, why it is flagged, and what the host can do about it. */
export const SenderPane = forwardRef<HTMLElement, SenderPaneProps>(function SenderPane(props, ref) {
  const {
    sender,
    range,
    data: given,
    loading,
    error,
    onRetry,
    activity,
    actions,
    neighbours,
    onSenderOpen,
    headingLevel,
    highlight,
    onHighlightChange,
    ...rest
  } = props;
  const { translate } = useReport(paneWords);
  const data = given?.sender === sender ? given : undefined;
  const waiting = !data && !error;
  const Heading = `h${headingLevel ?? 2}` as const;
  return (
    <section
      data-sar="sender-pane"
      data-part="root"
      data-state={stateOf(props, data)}
      aria-label={displaySender(sender)}
      aria-busy={loading || waiting || undefined}
      {...rest}
      ref={ref}
    >
      {headingLevel && (
        <Heading data-part="title">
          <SenderName sender={sender} />
        </Heading>
      )}
      {neighbours && onSenderOpen && <SenderSteps neighbours={neighbours} onSenderOpen={onSenderOpen} />}
      {error && <ErrorNotice error={error} title={translate('paneError')} onRetry={onRetry} />}
      {waiting && <PaneSkeleton />}
      {data && !error && (
        <PaneBody
          {...{ sender, range, data, activity, highlight, onHighlightChange }}
          level={((headingLevel ?? 2) + 1) as 3 | 4 | 5 | 6}
        />
      )}
      {actions && <div data-part="footer">{actions}</div>}
    </section>
  );
});

function stateOf({ loading, error }: SenderPaneProps, data: SenderPaneData | undefined) {
  if (error) return 'error';
  if (!data) return 'loading';
  if (loading) return 'stale';
  return isEmpty(data) ? 'empty' : 'ready';
}

const isEmpty = ({ days, tls }: SenderPaneData) => days.total === 0 && tls.columns.length === 0;

interface PaneBodyProps extends Pick<SenderPaneProps, 'sender' | 'range' | 'activity'>, HighlightProps {
  data: SenderPaneData;
  level: 3 | 4 | 5 | 6;
}

const auth = dimensionOf('auth');
const client = dimensionOf('client');

function PaneBody({ sender, range, data, activity, level, highlight, onHighlightChange }: PaneBodyProps) {
  const { translate, format, messages } = useReport(daysWords, paneWords);
  const pointing = { highlight, onHighlightChange };
  const clients = useHighlight(pointing, client.id);
  if (isEmpty(data)) {
    return (
      <>
        <SenderFacts sender={sender} data={data} />
        <Notice tone="empty">
          {translate('paneEmpty', { from: format.fullDay(range.from), to: format.fullDay(range.to) })}
        </Notice>
        <SenderFlags activity={activity} level={level} />
      </>
    );
  }
  return (
    <>
      <SenderFacts sender={sender} data={data} />
      <SenderFlags activity={activity} level={level} />
      <FlyoutSection title={translate('daysTitle')} level={level}>
        <DayColumns days={data.days} {...pointing} />
      </FlyoutSection>
      <FlyoutUsage messages={data.tls} level={level} {...pointing} />
      <FlyoutUsage
        title={translate('authMethod')}
        dimension={auth}
        messages={data.auth}
        level={level}
        {...pointing}
      />
      <FlyoutSection title={translate('paneClients')} level={level}>
        <BarTable
          values={data.clients}
          heading={translate('clientAddress')}
          caption={translate('paneClientsCaption')}
          labelOf={(key) => client.valueLabel?.(key, messages) ?? (key || messages.notKnown)}
          highlight={clients}
        />
      </FlyoutSection>
    </>
  );
}

function PaneSkeleton() {
  const { translate } = useReport();
  return (
    <>
      <p data-part="hidden" role="status">
        {translate('loading')}
      </p>
      <div data-part="skeleton" data-for="facts" />
      <div data-part="skeleton" data-for="plot" />
      <div data-part="skeleton" data-for="pane" />
    </>
  );
}
