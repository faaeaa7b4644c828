import { Icon } from '@smtp-auth-report/controls';
import type { Day } from '@smtp-auth-report/core';
import {
  type HighlightProps,
  type LazyPart,
  prepareLazyPart,
  useControllableState,
  useReport,
} from '@smtp-auth-report/react';
import { type ComponentPropsWithoutRef, forwardRef, useRef, useState } from 'react';
import type { DayNote, NoteDraft } from './dayNote.ts';
import type { NotesPanelProps } from './NotesPanel.tsx';
import { NotesPopover } from './NotesPopover.tsx';
import { localNoteStorage, type NoteStorage } from './noteStorage.ts';
import { useDayNotes } from './useDayNotes.ts';
import { type NotesListener, useGivenNotes } from './useGivenNotes.ts';

export interface DayNotesOpenDetails {
  /** Its button was pressed, or what it opened was left. */
  reason: 'press' | 'dismiss';
}

export interface DayNotesProps extends Omit<ComponentPropsWithoutRef<'div'>, 'onChange'>, HighlightProps {
  /** The days whose notes are listed, and on which notes can be written. */
  range: { from: Day; to: Day };
  /** Where notes are kept. Give the same one each time. Default: this browser's `localStorage`. */
  storage?: NoteStorage | undefined;
  /** Notes that the host keeps itself; then `storage` is not asked. */
  notes?: readonly DayNote[] | undefined;
  /** With `notes`: what they are to be. */
  onNotesChange?: NotesListener | undefined;
  /** The day that a new note begins with. Default: the last of `range`. */
  defaultDay?: Day | undefined;
  /** Who writes here: kept with each new note. */
  author?: string | undefined;
  /** Notes are only read. */
  readOnly?: boolean | undefined;
  /** Which notes may be edited and deleted here. Default: all. */
  canChange?: ((note: DayNote) => boolean) | undefined;
  open?: boolean | undefined;
  /** Default false. */
  defaultOpen?: boolean | undefined;
  onOpenChange?: ((open: boolean, details: DayNotesOpenDetails) => void) | undefined;
}

const notesPanel: LazyPart<NotesPanelProps> = {
  load: async () => (await import('./NotesPanel.tsx')).NotesPanel,
};
const everyNote = () => true;
const notesIcon = 'M2.5 3.5h11v7h-6l-3 3v-3h-2zM5 6h6M5 8h4';

/** “Notes”: a button that says how many there are, and the dialog in which they are read, written, edited and deleted. */
export const DayNotes = forwardRef<HTMLDivElement, DayNotesProps>(function DayNotes(
  {
    range,
    storage,
    notes,
    onNotesChange,
    defaultDay = range.to,
    author,
    readOnly = false,
    canChange = everyNote,
    open,
    defaultOpen = false,
    onOpenChange,
    highlight,
    onHighlightChange,
    children,
    ...rest
  },
  ref,
) {
  const { translate, format } = useReport();
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useControllableState(open, defaultOpen, onOpenChange);
  // Kept while the dialog is closed: a stray press beside it throws away nothing that was written.
  const [draft, setDraft] = useState<NoteDraft | null>(null);
  const stored = useDayNotes(notes ? null : (storage ?? localNoteStorage()));
  const given = useGivenNotes(notes, onNotesChange);
  const value = notes ? given : stored;
  const shown = value.notes?.filter(({ day }) => within(day, range)) ?? [];
  const day = within(defaultDay, range) ? defaultDay : range.to;
  const panel = { value, shown, range, author, readOnly, canChange, highlight, onHighlightChange };
  return (
    <div data-sar="day-notes" data-part="root" {...rest} ref={ref}>
      <button
        ref={trigger}
        type="button"
        data-part="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPointerEnter={() => prepareLazyPart(notesPanel)}
        onFocus={() => prepareLazyPart(notesPanel)}
        onClick={() => setOpen(true, { reason: 'press' })}
      >
        <Icon path={notesIcon} />
        {translate('dayNotes')}
        {shown.length > 0 && (
          <>
            <span data-part="count" aria-hidden="true">
              {format.number(shown.length)}
            </span>
            <span data-part="hidden">{translate('dayNotesCount', { count: shown.length })}</span>
          </>
        )}
      </button>
      <NotesPopover
        trigger={trigger}
        open={isOpen}
        onOpenChange={(next) => {
          // Where nothing was written, the next note begins anew.
          if (!draft?.text.trim()) setDraft(null);
          setOpen(next, { reason: 'dismiss' });
        }}
        part={notesPanel}
        panel={{ ...panel, draft: draft ?? { day, text: '' }, onDraftChange: setDraft }}
      />
      {children}
    </div>
  );
});

function within(day: Day, { from, to }: { from: Day; to: Day }): boolean {
  // Days of four-digit years compare as text.
  return day >= from && day <= to;
}
