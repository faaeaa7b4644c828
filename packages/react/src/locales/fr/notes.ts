import type { Messages } from '../../messages.ts';

export const notes = {
  dayNotesNone:
    'Aucune note du {from} au {to}. Notez ce qui a changé, par exemple « Imprimantes passées à TLS 1.2 » : le graphique l’affiche à son jour.',
  dayNotesNoneReadOnly: 'Aucune note du {from} au {to}.',
  dayNotesElsewhere: {
    one: '{count} autre note porte sur un jour hors de la période.',
    many: '{count} autres notes portent sur des jours hors de la période.',
    other: '{count} autres notes portent sur des jours hors de la période.',
  },
  dayNoteBy: 'Par {author}',
  dayNoteNew: 'Nouvelle note',
  dayNoteText: 'Note',
  dayNoteCalendar: 'Choisir le jour dans un calendrier',
  dayNoteAdd: 'Ajouter',
  dayNoteEdit: 'Modifier « {text} »',
  dayNoteDelete: 'Supprimer « {text} »',
  dayNoteAdded: 'Note du {day} ajoutée.',
  dayNoteChanged: 'Note du {day} modifiée.',
  dayNoteDeleted: 'Note du {day} supprimée.',
  dayNoteRestored: 'Note du {day} rétablie.',
  dayNoteTextMissing: 'Écrivez ce qui s’est passé.',
  dayNoteDayOutside: 'Indiquez un jour du {from} au {to}.',
  dayNoteLeft: {
    one: '{count} caractère restant',
    many: '{count} caractères restants',
    other: '{count} caractères restants',
  },
  dayNotesFull: {
    one: '{count} note au plus peut être conservée. Supprimez-la pour en écrire une autre.',
    many: '{count} notes au plus peuvent être conservées. Supprimez-en une pour en écrire une autre.',
    other: '{count} notes au plus peuvent être conservées. Supprimez-en une pour en écrire une autre.',
  },
  dayNotesNotLoaded:
    'Les notes n’ont pas pu être chargées. Leur stockage est peut-être bloqué ou injoignable.',
  dayNotesNotSaved: 'L’enregistrement a échoué. Le stockage est peut-être plein, bloqué ou injoignable.',
} satisfies Partial<Messages>;
