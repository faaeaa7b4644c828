import { Popover } from '@smtp-auth-report/controls';
import { type LazyPart, useLazyPart, useReport } from '@smtp-auth-report/react';
import { commonWords } from '@smtp-auth-report/react/locales/en/common';
import { type RefObject, useId } from 'react';
import type { NotesPanelProps } from './NotesPanel.tsx';

interface NotesPopoverProps {
  trigger: RefObject<HTMLElement | null>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  part: LazyPart<NotesPanelProps>;
  panel: NotesPanelProps;
}

/** What the button opens. */
export function NotesPopover({ trigger, open, onOpenChange, part, panel }: NotesPopoverProps) {
  const { translate } = useReport();
  const id = useId();
  return (
    <Popover
      data-sar="day-notes-popover"
      trigger={trigger}
      aria-labelledby={id}
      open={open}
      onOpenChange={onOpenChange}
    >
      <h3 data-part="title" id={id}>
        {translate('dayNotes')}
      </h3>
      <LoadedPanel part={part} panel={panel} />
    </Popover>
  );
}

function LoadedPanel({ part, panel }: Pick<NotesPopoverProps, 'part' | 'panel'>) {
  const { translate } = useReport(commonWords);
  const loaded = useLazyPart(part);
  if (loaded?.Part) return <loaded.Part {...panel} />;
  return (
    <p data-part="note" role="status">
      {translate(loaded ? 'partNotLoaded' : 'loading')}
    </p>
  );
}
