import type { Source, TlsVersion } from '@smtp-auth-report/core';
import { PieceBoundary, usePivots, useReport } from '@smtp-auth-report/react';
import { WidgetCard, type WidgetCardProps } from '@smtp-auth-report/widget-card';
import { type ReactNode, useState } from 'react';
import { cardData, unusualSenders } from './cardData.ts';
import { cardQueries, lastWeek } from './queries.ts';
import { useUnusual } from './useUnusual.ts';
import { WeekFlyout } from './WeekFlyout.tsx';

export interface ReportCardProps {
  source: Source;
  /** Versions below it are at risk. Default `'1.2'` (RFC 8996). */
  minimumTls?: TlsVersion | undefined;
  /** Where the report is, for the link in the flyout. */
  reportHref?: string | undefined;
  /** Shows the report; the flyout closes. */
  onOpenReport?: (() => void) | undefined;
  /**
   * Say on the card how many senders are unusual. It asks the source some twenty questions when the card is drawn, or has it count for as many,
   * so leave it out where a dashboard must cost little. Default false.
   */
  showUnusual?: boolean | undefined;
  /** The organization does not have this report. */
  unavailable?: boolean | undefined;
  /** The host's own buttons on the card. */
  actions?: ReactNode;
  /** The host's own controls for a sender, in its pane. */
  senderActions?: ((sender: string) => ReactNode) | undefined;
  /** The host's own words at what would stop, such as dates of a deprecation. */
  stopNote?: ReactNode;
  /** The level of the card's title in the page's outline. Default 3. */
  headingLevel?: WidgetCardProps['headingLevel'];
}

/** The dashboard card and its flyout, wired to a source. */
export function ReportCard(props: ReportCardProps) {
  return (
    <PieceBoundary>
      <CardAndFlyout {...props} />
    </PieceBoundary>
  );
}

function CardAndFlyout(props: ReportCardProps) {
  const {
    source,
    minimumTls = '1.2',
    unavailable = false,
    showUnusual = false,
    actions,
    headingLevel,
    reportHref,
    onOpenReport,
    senderActions,
    stopNote,
  } = props;
  const { timeZone, now, format } = useReport();
  const [open, setOpen] = useState(false);
  const week = lastWeek(timeZone, now());
  const { data, retry, ...state } = usePivots(source, unavailable ? null : cardQueries(week, minimumTls));
  const unusual = useUnusual(source, showUnusual && !unavailable ? { ...week, minimumTls } : null);
  return (
    <>
      <WidgetCard
        {...state}
        onRetry={retry}
        data={data && cardData(data, minimumTls, format)}
        unavailable={unavailable}
        // What cannot be found out has no line: the flyout says why.
        unusual={unusual.data ? unusualSenders(unusual.data) : unusual.loading ? null : undefined}
        actions={actions}
        headingLevel={headingLevel}
        onOpen={() => setOpen(true)}
      />
      <WeekFlyout
        source={source}
        week={week}
        minimumTls={minimumTls}
        open={open}
        onOpenChange={setOpen}
        reportHref={reportHref}
        senderActions={senderActions}
        stopNote={stopNote}
        onOpenReport={
          onOpenReport &&
          (() => {
            setOpen(false);
            onOpenReport();
          })
        }
      />
    </>
  );
}
