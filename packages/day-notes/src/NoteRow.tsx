import type { Day } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { useState } from 'react';
import type { DayNote, NoteDraft } from './dayNote.ts';
import { Icon } from './Icon.tsx';
import { NoteForm } from './NoteForm.tsx';
import type { DayPointing } from './useDayHighlight.ts';

interface NoteRowProps {
  note: DayNote;
  /** It can be neither edited nor deleted. */
  fixed: boolean;
  pointing: DayPointing;
  onEdit: () => void;
  onDelete: () => void;
}

/** One note: its day, what it says, and who wrote it. */
export function NoteRow({
  note: { id, day, text, author },
  fixed,
  pointing,
  onEdit,
  onDelete,
}: NoteRowProps) {
  const { translate, format } = useReport();
  return (
    <li data-part="entry" {...pointing}>
      <div data-part="words">
        <span data-part="note">{format.longDay(day)}</span>
        <bdi data-part="text">{text}</bdi>
        {author && <span data-part="note">{translate('dayNoteBy', { author })}</span>}
      </div>
      {!fixed && (
        <>
          <button
            type="button"
            data-part="icon-button"
            data-note={id}
            aria-label={translate('dayNoteEdit', { text })}
            onClick={onEdit}
          >
            <Icon shape="edit" />
          </button>
          <button
            type="button"
            data-part="icon-button"
            aria-label={translate('dayNoteDelete', { text })}
            onClick={onDelete}
          >
            <Icon shape="remove" />
          </button>
        </>
      )}
    </li>
  );
}

interface EditedRowProps {
  note: DayNote;
  range: { from: Day; to: Day };
  onChange: (note: DayNote) => Promise<boolean>;
  /** It is kept, or as it was. */
  onDone: () => void;
}

/** A note while it is edited. */
export function EditedRow({ note, range, onChange, onDone }: EditedRowProps) {
  const { translate } = useReport();
  const [draft, setDraft] = useState<NoteDraft>({ day: note.day, text: note.text });
  const save = async ({ day, text }: NoteDraft) => {
    const same = day === note.day && text === note.text;
    const done = same || (await onChange({ ...note, day, text }));
    if (done) onDone();
    return done;
  };
  return (
    <li data-part="entry" data-state="editing">
      <NoteForm
        label={translate('dayNoteEdit', { text: note.text })}
        action={translate('dayNoteSave')}
        draft={draft}
        onDraftChange={setDraft}
        range={range}
        autoFocus
        onSubmit={save}
        onCancel={onDone}
      />
    </li>
  );
}
