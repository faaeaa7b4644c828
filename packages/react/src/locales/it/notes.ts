import type { Messages } from '../../messages.ts';

export const notes = {
  dayNotesNone:
    'Nessuna nota dal {from} al {to}. Annota che cosa è cambiato, ad esempio «Stampanti passate a TLS 1.2»: il grafico lo mostra nel suo giorno.',
  dayNotesNoneReadOnly: 'Nessuna nota dal {from} al {to}.',
  dayNotesElsewhere: {
    one: '{count} altra nota è in un giorno fuori dall’intervallo.',
    many: 'Altre {count} note sono in giorni fuori dall’intervallo.',
    other: 'Altre {count} note sono in giorni fuori dall’intervallo.',
  },
  dayNoteBy: 'Di {author}',
  dayNoteNew: 'Nuova nota',
  dayNoteText: 'Nota',
  dayNoteCalendar: 'Scegli il giorno in un calendario',
  dayNoteAdd: 'Aggiungi',
  dayNoteEdit: 'Modifica «{text}»',
  dayNoteDelete: 'Elimina «{text}»',
  dayNoteAdded: 'Nota del {day} aggiunta.',
  dayNoteChanged: 'Nota del {day} modificata.',
  dayNoteDeleted: 'Nota del {day} eliminata.',
  dayNoteRestored: 'Nota del {day} ripristinata.',
  dayNoteTextMissing: 'Scrivi che cosa è successo.',
  dayNoteDayOutside: 'Indica un giorno dal {from} al {to}.',
  dayNoteLeft: {
    one: '{count} carattere rimasto',
    many: '{count} caratteri rimasti',
    other: '{count} caratteri rimasti',
  },
  dayNotesFull: {
    one: 'Si può conservare al massimo {count} nota. Eliminane una per scriverne un’altra.',
    many: 'Si possono conservare al massimo {count} note. Eliminane una per scriverne un’altra.',
    other: 'Si possono conservare al massimo {count} note. Eliminane una per scriverne un’altra.',
  },
  dayNotesNotLoaded:
    'Impossibile caricare le note. Il loro archivio potrebbe essere bloccato o irraggiungibile.',
  dayNotesNotSaved: 'Impossibile salvare. L’archivio potrebbe essere pieno, bloccato o irraggiungibile.',
} satisfies Partial<Messages>;
