import { useReport } from '@smtp-auth-report/react';
import { paneWords } from '@smtp-auth-report/react/locales/en/pane';
import { ArrowIcon } from './Icon.tsx';
import type { SenderOpenHandler } from './SenderButton.tsx';

export interface SenderNeighbours {
  previous: string | null;
  next: string | null;
}

interface SenderStepsProps {
  neighbours: SenderNeighbours;
  onSenderOpen: SenderOpenHandler;
}

/** To the sender before and after. */
export function SenderSteps({ neighbours, onSenderOpen }: SenderStepsProps) {
  const { translate, direction } = useReport(paneWords);
  const arrows = { previous: 'left', next: 'right' } as const;
  const mirrored = { previous: 'right', next: 'left' } as const;
  return (
    <div data-part="steps">
      {(['previous', 'next'] as const).map((reason) => {
        const sender = neighbours[reason];
        return (
          <button
            key={reason}
            type="button"
            data-part="button"
            data-variant="plain"
            data-action={reason}
            // Not `disabled`: at the end of the list the focus would fall out of the panel.
            aria-disabled={sender === null || undefined}
            onClick={(event) => sender !== null && onSenderOpen(sender, { reason, event })}
          >
            <ArrowIcon to={(direction === 'rtl' ? mirrored : arrows)[reason]} />
            {translate(reason === 'previous' ? 'panePrevious' : 'paneNext')}
          </button>
        );
      })}
    </div>
  );
}
