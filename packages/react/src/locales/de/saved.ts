import type { Messages } from '../../messages.ts';

export const saved = {
  savedFiltersNone:
    'Noch keine gespeicherten Filter. Speichern Sie die aktuelle Ansicht unter einem Namen, dann finden Sie sie hier.',
  savedFilterCurrent: 'Aktuelle Ansicht',
  savedFilterNew: 'Aktuelle Ansicht speichern',
  savedFilterSaved: 'Filter „{name}“ gespeichert.',
  savedFilterRename: '„{name}“ umbenennen',
  savedFilterRenamed: 'Der Filter heißt jetzt „{name}“.',
  savedFilterDelete: '„{name}“ löschen',
  savedFilterDeleted: 'Filter „{name}“ gelöscht.',
  savedFilterNameMissing: 'Geben Sie dem Filter einen Namen.',
  savedFilterNameTaken: 'Es gibt bereits einen Filter namens „{name}“.',
  savedFiltersFull: {
    one: 'Höchstens {count} Filter kann gespeichert werden.',
    other: 'Höchstens {count} Filter können gespeichert werden.',
  },
  savedFiltersNotLoaded:
    'Die gespeicherten Filter konnten nicht geladen werden. Möglicherweise ist ihr Speicher blockiert.',
  savedFiltersNotSaved:
    'Das konnte nicht gespeichert werden. Möglicherweise ist der Speicher voll oder blockiert.',
} satisfies Partial<Messages>;
