import { SenderName } from '@smtp-auth-report/react';
import type { MouseEvent } from 'react';

export interface SenderOpenDetails {
  reason: 'sender' | 'previous' | 'next';
  event: MouseEvent<HTMLElement>;
}

export type SenderOpenHandler = (sender: string, details: SenderOpenDetails) => void;

interface SenderButtonProps {
  sender: string;
  onSenderOpen: SenderOpenHandler | undefined;
}

/** A sender's address; a button where the host opens senders. */
export function SenderButton({ sender, onSenderOpen }: SenderButtonProps) {
  if (!onSenderOpen) return <SenderName sender={sender} />;
  return (
    <button
      type="button"
      data-part="sender-button"
      onClick={(event) => {
        // Safari does not focus a clicked button, and the way back must find where it began.
        event.currentTarget.focus({ preventScroll: true });
        onSenderOpen(sender, { reason: 'sender', event });
      }}
    >
      <SenderName sender={sender} />
    </button>
  );
}
