import type { PivotTable } from '@smtp-auth-report/core';
import { Flyout, SenderPane } from '@smtp-auth-report/flyout';
import { type HighlightProps, PieceBoundary, SenderName, useReport } from '@smtp-auth-report/react';
import type { ReactNode } from 'react';
import type { ReportPart } from './reportParts.ts';
import { useSenderPane } from './useSenderPane.ts';

interface SenderFlyoutProps extends ReportPart, HighlightProps {
  /** The senders that are listed: one can step from each to the next. */
  listed?: PivotTable | undefined;
  /** The host's own controls for a sender. */
  senderActions?: ((sender: string) => ReactNode) | undefined;
}

/** The pane of the sender that is open, if any. */
export function SenderFlyout(props: SenderFlyoutProps) {
  const { source, range, state, change, listed, senderActions, ...pointing } = props;
  const { translate } = useReport();
  const { sender } = state;
  const pane = useSenderPane(source, range, sender);
  return (
    <Flyout
      title={sender === null ? translate('sender') : <SenderName sender={sender} />}
      open={sender !== null}
      onOpenChange={() => change({ sender: null }, 'sender')}
    >
      {sender !== null && (
        // Not a new one for each sender: the focus stays on the button that steps to the next.
        <PieceBoundary>
          <SenderPane
            {...pane}
            {...pointing}
            sender={sender}
            range={range}
            neighbours={listed && neighboursOf(listed, sender)}
            onSenderOpen={(next) => change({ sender: next }, 'sender')}
            actions={senderActions?.(sender)}
          />
        </PieceBoundary>
      )}
    </Flyout>
  );
}

/** Who stands before and after in a list; nothing of one that is not in it. */
function neighboursOf({ rows }: PivotTable, sender: string) {
  const place = rows.findIndex(({ key }) => key === sender);
  if (place === -1) return undefined;
  return { previous: rows[place - 1]?.key ?? null, next: rows[place + 1]?.key ?? null };
}
