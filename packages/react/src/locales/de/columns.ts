import type { Messages } from '../../messages.ts';

export const columns = {
  selectedCount: { one: '{count} Absender ausgewählt', other: '{count} Absender ausgewählt' },
  selectedElsewhere: { one: '{count} wird nicht angezeigt', other: '{count} werden nicht angezeigt' },
  cancelExport: 'Export abbrechen',
  exportStarted: 'Alle Absender werden exportiert.',
  exportSaved: { one: '{count} Absender gespeichert', other: '{count} Absender gespeichert' },
  exportCanceled: 'Der Export wurde abgebrochen.',
  exportFailed: 'Der Export ist fehlgeschlagen.',
  sortBy: 'Sortieren nach',
  sortThenBy: 'Dann nach',
  sortByNothing: '(keine Spalte)',
  sortDirection: '{order}: Richtung',
  ascending: 'Aufsteigend',
  descending: 'Absteigend',
  printLimit: {
    one: 'Der erste von {total} Absendern. Der Export enthält alle.',
    other: 'Die ersten {count} von {total} Absendern. Der Export enthält alle.',
  },
  selectedSenders: 'Ausgewählte Absender',
  clearSelection: 'Auswahl aufheben',
  showAllColumns: 'Alle Spalten anzeigen',
  clearSearch: 'Suche löschen',
  noSenderFound: 'Keine Absenderadresse enthält „{search}“.',
  sendersFound: { one: '{found} von {count} Absender', other: '{found} von {count} Absendern' },
} satisfies Partial<Messages>;
