import type { PivotTable, SourceError, TlsVersion } from '@smtp-auth-report/core';
import { ErrorNotice, Notice, useReport } from '@smtp-auth-report/react';
import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent, type ReactNode, useId } from 'react';
import { WidgetCardActions } from './WidgetCardActions.tsx';
import { WidgetCardDelta } from './WidgetCardDelta.tsx';
import { WidgetCardDescription } from './WidgetCardDescription.tsx';
import { WidgetCardRisks } from './WidgetCardRisks.tsx';
import { WidgetCardRoot } from './WidgetCardRoot.tsx';
import { WidgetCardSkeleton } from './WidgetCardSkeleton.tsx';
import { WidgetCardSparkline } from './WidgetCardSparkline.tsx';
import { WidgetCardTitle } from './WidgetCardTitle.tsx';
import { WidgetCardTrigger } from './WidgetCardTrigger.tsx';
import { WidgetCardValue } from './WidgetCardValue.tsx';

export interface WidgetCardData {
  /** How many days the numbers cover. */
  days: number;
  /** Different senders in these days: counted as such, not summed over days. */
  senders: number;
  /** Different senders in as many days before; `null` when not known. */
  previousSenders: number | null;
  /** Rows are days, no columns, measure senders. Without it there is no sparkline. */
  daily?: PivotTable | undefined;
  /** Senders seen below a TLS version; `null` when not known. */
  belowTls: { version: TlsVersion; senders: number } | null;
  /** Senders seen with Basic authentication; `null` when not known. */
  basicSenders: number | null;
  /** Set when the last days are not complete: until when they are, as a date in words. */
  through?: string | undefined;
}

export interface WidgetCardProps extends Omit<ComponentPropsWithoutRef<'article'>, 'children'> {
  data?: WidgetCardData | undefined;
  /** The days that the sentence names while there are no data. Default 7. */
  days?: number | undefined;
  /** An answer is on its way. Data that are there stay. */
  loading?: boolean | undefined;
  error?: SourceError | undefined;
  /** With it, an error offers to try again. */
  onRetry?: (() => void) | undefined;
  /** The organisation does not have this report; the card then opens nothing. */
  unavailable?: boolean | undefined;
  /**
   * Different senders with unusual activity in these days. It may come later than the rest: null (not known yet) keeps its line
   * free, so that nothing moves. Without it there is no line.
   */
  unusual?: number | null | undefined;
  /** The host's own controls, in the corner. */
  actions?: ReactNode;
  /** The title's level in the page's outline. Default 3. */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** By click anywhere on the card, Enter or Space. Without it the card opens nothing. */
  onOpen?: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;
}

type CardState = 'loading' | 'ready' | 'empty' | 'error' | 'unavailable';

function stateOf({ data, error, unavailable }: WidgetCardProps): CardState {
  if (unavailable) return 'unavailable';
  if (error) return 'error';
  if (!data) return 'loading';
  return data.senders === 0 ? 'empty' : 'ready';
}

/** The dashboard card, ready-made: how many senders used SMTP AUTH, and how many of them are at risk. */
export const WidgetCard = forwardRef<HTMLElement, WidgetCardProps>(function WidgetCard(props, ref) {
  const {
    data,
    days = 7,
    loading,
    error,
    onRetry,
    unavailable,
    unusual,
    actions,
    headingLevel,
    onOpen,
    ...rest
  } = props;
  const { translate } = useReport();
  const titleId = useId();
  const state = stateOf(props);
  const shownDays = data?.days ?? days;
  return (
    <WidgetCardRoot
      aria-labelledby={titleId}
      aria-busy={loading || state === 'loading' || undefined}
      data-state={state}
      {...rest}
      ref={ref}
    >
      <header data-part="header">
        <WidgetCardTitle id={titleId} level={headingLevel}>
          {onOpen && !unavailable ? <WidgetCardTrigger onOpen={onOpen} /> : undefined}
        </WidgetCardTitle>
        {actions && <WidgetCardActions>{actions}</WidgetCardActions>}
      </header>
      <WidgetCardDescription days={shownDays} />
      <div data-part="body" data-lines={unusual === undefined ? undefined : 3}>
        {state === 'loading' && <WidgetCardSkeleton days={shownDays} unusual={unusual} />}
        {state === 'ready' && data && <Figures data={data} unusual={unusual} />}
        {state === 'empty' && <Notice tone="empty">{translate('cardEmpty', { count: shownDays })}</Notice>}
        {state === 'error' && error && (
          <ErrorNotice error={error} title={translate('cardError')} onRetry={onRetry} />
        )}
        {state === 'unavailable' && <Notice tone="unavailable">{translate('cardUnavailable')}</Notice>}
      </div>
    </WidgetCardRoot>
  );
});

function Figures({ data, unusual }: { data: WidgetCardData } & Pick<WidgetCardProps, 'unusual'>) {
  const { translate } = useReport();
  const { days, senders, previousSenders, daily, through } = data;
  return (
    <>
      <WidgetCardValue senders={senders} />
      {daily && <WidgetCardSparkline daily={daily} />}
      <div data-part="context">
        <WidgetCardDelta senders={senders} previousSenders={previousSenders} days={days} />
        {through && <p data-part="through">{translate('dataThrough', { date: through })}</p>}
      </div>
      <WidgetCardRisks belowTls={data.belowTls} basicSenders={data.basicSenders} unusual={unusual} />
    </>
  );
}
