import type { Messages } from '../../messages.ts';

export const columns = {
  selectedCount: {
    one: '{count} mittente selezionato',
    many: '{count} di mittenti selezionati',
    other: '{count} mittenti selezionati',
  },
  selectedElsewhere: {
    one: '{count} non è visibile',
    many: '{count} non sono visibili',
    other: '{count} non sono visibili',
  },
  cancelExport: 'Annulla esportazione',
  exportStarted: 'Esportazione di tutti i mittenti in corso.',
  exportSaved: {
    one: '{count} mittente salvato',
    many: '{count} di mittenti salvati',
    other: '{count} mittenti salvati',
  },
  exportCanceled: 'L’esportazione è stata annullata.',
  exportFailed: 'L’esportazione non è riuscita.',
  sortBy: 'Ordina per',
  sortThenBy: 'Poi per',
  sortByNothing: '(nessuna colonna)',
  sortDirection: '{order}: direzione',
  ascending: 'Crescente',
  descending: 'Decrescente',
  printLimit: {
    one: 'Il primo mittente di {total}. L’esportazione li contiene tutti.',
    many: 'I primi {count} di {total} mittenti. L’esportazione li contiene tutti.',
    other: 'I primi {count} di {total} mittenti. L’esportazione li contiene tutti.',
  },
  selectedSenders: 'Mittenti selezionati',
  clearSelection: 'Annulla selezione',
  showAllColumns: 'Mostra tutte le colonne',
  clearSearch: 'Cancella ricerca',
  noSenderFound: 'Nessun mittente ha «{search}» nel suo indirizzo.',
  sendersFound: {
    one: '{found} di {count} mittente',
    many: '{found} di {count} di mittenti',
    other: '{found} di {count} mittenti',
  },
} satisfies Partial<Messages>;
