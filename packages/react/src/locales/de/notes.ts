import type { Messages } from '../../messages.ts';

export const notes = {
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
  dayNoteCalendar: 'Tag im Kalender auswählen',
  dayNoteAdd: 'Hinzufügen',
  dayNoteEdit: '„{text}“ bearbeiten',
  dayNoteDelete: '„{text}“ löschen',
  dayNoteAdded: 'Notiz am {day} hinzugefügt.',
  dayNoteChanged: 'Notiz am {day} geändert.',
  dayNoteDeleted: 'Notiz am {day} gelöscht.',
  dayNoteRestored: 'Notiz am {day} wiederhergestellt.',
  dayNoteTextMissing: 'Schreiben Sie, was geschehen ist.',
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
} satisfies Partial<Messages>;
