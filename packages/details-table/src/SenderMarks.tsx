import type { SenderKind } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import type { ReactNode } from 'react';
import { usePopover } from './usePopover.ts';

interface SenderMarksProps {
  kind: SenderKind | undefined;
  /** Why the sender is unusual. */
  mark: string | undefined;
  tabIndex: number | undefined;
}

/** Small marks beside a sender: that it is a service account, that something about it is unusual. */
export function SenderMarks({ kind, mark, tabIndex }: SenderMarksProps) {
  const { messages } = useReport();
  return (
    <>
      {kind === 'service' && (
        <Mark part="kind" label={messages.senderKinds.service}>
          <path d="M3 4.5h8v5.5H3zM7 4.5V2M5.5 7v.5M8.5 7v.5M1.5 6.5v2M12.5 6.5v2" />
        </Mark>
      )}
      {mark !== undefined && <ReadableMark mark={mark} tabIndex={tabIndex} />}
    </>
  );
}

/** A pointer that hovers reads its sentence as a hint, a press shows it to everybody else. */
function ReadableMark({ mark, tabIndex }: { mark: string; tabIndex: number | undefined }) {
  const { button, panel } = usePopover<HTMLSpanElement>();
  return (
    <>
      <button ref={button} type="button" data-part="mark-button" tabIndex={tabIndex}>
        <Mark part="mark" label={mark}>
          <path d="M7 2 1.5 12h11zM7 6v2.5M7 10.2v.3" />
        </Mark>
      </button>
      <span ref={panel} popover="auto" data-part="mark-note">
        {mark}
      </span>
    </>
  );
}

function Mark({ part, label, children }: { part: string; label: string; children: ReactNode }) {
  return (
    <span data-part={part} role="img" aria-label={label} title={label}>
      <svg data-part="icon" viewBox="0 0 14 14" aria-hidden="true">
        {children}
      </svg>
    </span>
  );
}
