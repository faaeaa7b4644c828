import type { Source, StopConditions, TlsVersion } from '@smtp-auth-report/core';
import { Flyout, type FlyoutDetail, FlyoutSummary, SenderPane, WouldStop } from '@smtp-auth-report/flyout';
import { SenderName, usePivots, useReport } from '@smtp-auth-report/react';
import { type ReactNode, useState } from 'react';
import { flyoutQueries, type ZonedRange } from './queries.ts';
import { useSenderPane } from './useSenderPane.ts';
import { useUnusual } from './useUnusual.ts';
import { useWouldStop } from './useWouldStop.ts';

export interface WeekFlyoutProps {
  source: Source;
  week: ZonedRange;
  minimumTls: TlsVersion;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  reportHref?: string | undefined;
  onOpenReport?: (() => void) | undefined;
  /** The host's own controls for a sender. */
  senderActions?: ((sender: string) => ReactNode) | undefined;
  /** The host's own words at what would stop, such as dates of a deprecation. */
  stopNote?: ReactNode;
}

/** The flyout with the last week, and one step further in, a sender. Wired to a source, which it asks when it is opened. */
export function WeekFlyout(props: WeekFlyoutProps) {
  const { open, onOpenChange, source, week, senderActions } = props;
  const { translate } = useReport();
  const [sender, setSender] = useState<string | null>(null);
  return (
    <Flyout
      title={translate('cardTitle')}
      open={open}
      onOpenChange={(next) => {
        setSender(null);
        onOpenChange(next);
      }}
      detail={useSenderDetail(source, week, open ? sender : null, { setSender, senderActions })}
      onBack={() => setSender(null)}
    >
      {open && <Week {...props} onSenderOpen={setSender} />}
    </Flyout>
  );
}

function useSenderDetail(
  source: Source,
  week: ZonedRange,
  sender: string | null,
  {
    setSender,
    senderActions,
  }: { setSender: (sender: string) => void } & Pick<WeekFlyoutProps, 'senderActions'>,
): FlyoutDetail | null {
  const pane = useSenderPane(source, week, sender);
  if (sender === null) return null;
  return {
    title: <SenderName sender={sender} />,
    content: (
      <SenderPane
        {...pane}
        sender={sender}
        range={week}
        onSenderOpen={setSender}
        actions={senderActions?.(sender)}
      />
    ),
  };
}

function Week(props: WeekFlyoutProps & { onSenderOpen: (sender: string) => void }) {
  const { source, week, minimumTls, reportHref, onOpenReport, stopNote, onSenderOpen } = props;
  const { data, retry, ...state } = usePivots(source, flyoutQueries(week, minimumTls));
  const unusual = useUnusual(source, { ...week, minimumTls });
  return (
    <>
      <FlyoutSummary
        {...state}
        onRetry={retry}
        range={week}
        data={
          data && {
            tls: { messages: data.tlsMessages, senders: data.tlsSenders },
            domains: data.domains,
            belowTls: { version: minimumTls, senders: data.belowTls },
            basic: data.basic,
          }
        }
        unusual={{
          activity: unusual.data,
          loading: unusual.loading,
          error: unusual.error,
          onRetry: unusual.retry,
        }}
        onSenderOpen={onSenderOpen}
        reportHref={reportHref}
        onOpenReport={onOpenReport}
      />
      <WeekStop
        source={source}
        week={week}
        minimumTls={minimumTls}
        note={stopNote}
        onSenderOpen={onSenderOpen}
      />
    </>
  );
}

interface WeekStopProps extends Pick<WeekFlyoutProps, 'source' | 'week' | 'minimumTls'> {
  note: ReactNode;
  onSenderOpen: (sender: string) => void;
}

function WeekStop({ source, week, minimumTls, note, onSenderOpen }: WeekStopProps) {
  const [stop, setStop] = useState<StopConditions>({ minimumTls, noBasic: false });
  const { retry, ...answer } = useWouldStop(source, week, stop);
  return (
    <WouldStop
      {...answer}
      onRetry={retry}
      value={stop}
      onValueChange={setStop}
      note={note}
      onSenderOpen={onSenderOpen}
    />
  );
}
