import type { Messages } from '../../messages.ts';

export const saved = {
  savedFiltersNone:
    'Ancora nessun filtro salvato. Salva con un nome ciò che è mostrato ora, e lo ritrovi qui.',
  savedFilterCurrent: 'Mostrato ora',
  savedFilterNew: 'Salva ciò che è mostrato ora',
  savedFilterSaved: 'Filtro «{name}» salvato.',
  savedFilterRename: 'Rinomina «{name}»',
  savedFilterRenamed: 'Ora il filtro si chiama «{name}».',
  savedFilterDelete: 'Elimina «{name}»',
  savedFilterDeleted: 'Filtro «{name}» eliminato.',
  savedFilterNameMissing: 'Dai un nome al filtro.',
  savedFilterNameTaken: 'Esiste già un filtro chiamato «{name}».',
  savedFiltersFull: {
    one: 'Si può salvare al massimo {count} filtro.',
    many: 'Si possono salvare al massimo {count} filtri.',
    other: 'Si possono salvare al massimo {count} filtri.',
  },
  savedFiltersNotLoaded: 'Impossibile caricare i filtri salvati. Il loro archivio potrebbe essere bloccato.',
  savedFiltersNotSaved: 'Impossibile salvare. L’archivio potrebbe essere pieno o bloccato.',
} satisfies Partial<Messages>;
