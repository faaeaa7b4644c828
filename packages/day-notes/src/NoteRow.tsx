import { icons } from '@smtp-auth-report/controls';
import { IconButton } from '@smtp-auth-report/controls/rows';
import type { Day } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { commonWords } from '@smtp-auth-report/react/locales/en/common';
import { notesWords } from '@smtp-auth-report/react/locales/en/notes';
import { useState } from 'react';
import type { DayNote, NoteDraft } from './dayNote.ts';
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
  const { translate, format } = useReport(notesWords);
  return (
    <li data-part="entry" {...pointing}>
      <div data-part="words">
        <span data-part="note">{format.longDay(day)}</span>
        <bdi data-part="text">{text}</bdi>
        {author && <span data-part="note">{translate('dayNoteBy', { author })}</span>}
      </div>
      {!fixed && (
        <>
          <IconButton
            label={translate('dayNoteEdit', { text })}
            path={icons.edit}
            data-note={id}
            onClick={onEdit}
          />
          <IconButton label={translate('dayNoteDelete', { text })} path={icons.remove} onClick={onDelete} />
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
  const { translate } = useReport(commonWords, notesWords);
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
        action={translate('save')}
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
