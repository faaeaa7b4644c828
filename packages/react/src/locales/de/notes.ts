import type { Messages } from '../../messages.ts';

export const notes = {
  dayNotes: 'Notizen',
  dayNotesCount: { one: '{count} Notiz in diesen Tagen', other: '{count} Notizen in diesen Tagen' },
  dayNotesNone:
    'Keine Notizen vom {from} bis {to}. Schreiben Sie auf, was sich geändert hat, etwa „Drucker auf TLS 1.2 umgestellt“: Das Diagramm zeigt es an seinem Tag.',
  dayNotesNoneReadOnly: 'Keine Notizen vom {from} bis {to}.',
  dayNotesElsewhere: {
    one: '{count} weitere Notiz steht an einem Tag außerhalb des Zeitraums.',
    other: '{count} weitere Notizen stehen an Tagen außerhalb des Zeitraums.',
  },
  dayNoteBy: 'Von {author}',
  dayNoteNew: 'Neue Notiz',
  dayNoteText: 'Notiz',
  dayNoteDay: 'Tag',
  dayNoteCalendar: 'Tag im Kalender auswählen',
  dayNoteAdd: 'Hinzufügen',
  dayNoteSave: 'Speichern',
  dayNoteCancel: 'Abbrechen',
  dayNoteUndo: 'Rückgängig',
  dayNoteEdit: '„{text}“ bearbeiten',
  dayNoteDelete: '„{text}“ löschen',
  dayNoteAdded: 'Notiz am {day} hinzugefügt.',
  dayNoteChanged: 'Notiz am {day} geändert.',
  dayNoteDeleted: 'Notiz am {day} gelöscht.',
  dayNoteRestored: 'Notiz am {day} wiederhergestellt.',
  dayNoteTextMissing: 'Schreiben Sie, was geschehen ist.',
  dayNoteDayMissing: 'Geben Sie ein vollständiges Datum ein.',
  dayNoteDayOutside: 'Geben Sie einen Tag vom {from} bis {to} ein.',
  dayNoteLeft: { one: 'noch {count} Zeichen', other: 'noch {count} Zeichen' },
  dayNotesFull: {
    one: 'Höchstens {count} Notiz ist möglich. Löschen Sie eine, um eine andere zu schreiben.',
    other: 'Höchstens {count} Notizen sind möglich. Löschen Sie eine, um eine andere zu schreiben.',
  },
  dayNotesNotLoaded:
    'Die Notizen konnten nicht geladen werden. Möglicherweise ist ihr Speicher blockiert oder nicht erreichbar.',
  dayNotesNotSaved:
    'Das konnte nicht gespeichert werden. Möglicherweise ist der Speicher voll, blockiert oder nicht erreichbar.',
  dayNotesNotShown: 'Das konnte nicht geladen werden. Schließen Sie es und versuchen Sie es erneut.',
} satisfies Partial<Messages>;
