import { Flyout, SenderPane } from '@smtp-auth-report/flyout';
import { type HighlightProps, PieceBoundary, SenderName, useReport } from '@smtp-auth-report/react';
import type { ReactNode } from 'react';
import type { ReportPart } from './reportParts.ts';
import { useSenderPane } from './useSenderPane.ts';

interface SenderFlyoutProps extends ReportPart, HighlightProps {
  /** The host's own controls for a sender. */
  senderActions?: ((sender: string) => ReactNode) | undefined;
}

/** The pane of the sender that is open, if any. */
export function SenderFlyout(props: SenderFlyoutProps) {
  const { source, range, state, change, senderActions, ...pointing } = props;
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
        <PieceBoundary key={sender}>
          <SenderPane
            {...pane}
            {...pointing}
            sender={sender}
            range={range}
            actions={senderActions?.(sender)}
          />
        </PieceBoundary>
      )}
    </Flyout>
  );
}
