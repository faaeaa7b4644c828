import { type LazyPart, useLazyPart, useReport } from '@smtp-auth-report/react';
import { type RefObject, useId } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Popover } from 'react-aria-components/Popover';
import type { NotesPanelProps } from './NotesPanel.tsx';

interface NotesPopoverProps {
  trigger: RefObject<HTMLElement | null>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  part: LazyPart<NotesPanelProps>;
  panel: NotesPanelProps;
}

/** What the button opens: at the button, where there is room; the focus moves in and comes back. */
export function NotesPopover({ trigger, open, onOpenChange, part, panel }: NotesPopoverProps) {
  const { locale, direction, translate } = useReport();
  const id = useId();
  return (
    <I18nProvider locale={locale}>
      <Popover
        triggerRef={trigger}
        isOpen={open}
        onOpenChange={onOpenChange}
        // Physical, for the report's direction may be another than that of the locale.
        placement={direction === 'rtl' ? 'bottom right' : 'bottom left'}
        offset={4}
        data-sar="day-notes-popover"
        data-part="popover"
      >
        {/* Here and not on the popover, which takes the direction of the locale. */}
        <Dialog aria-labelledby={id} dir={direction} data-part="dialog">
          <h3 data-part="title" id={id}>
            {translate('dayNotes')}
          </h3>
          <LoadedPanel part={part} panel={panel} />
        </Dialog>
      </Popover>
    </I18nProvider>
  );
}

function LoadedPanel({ part, panel }: Pick<NotesPopoverProps, 'part' | 'panel'>) {
  const { translate } = useReport();
  const loaded = useLazyPart(part);
  if (loaded?.Part) return <loaded.Part {...panel} />;
  return (
    <p data-part="note" role="status">
      {translate(loaded ? 'dayNotesNotShown' : 'loading')}
    </p>
  );
}
