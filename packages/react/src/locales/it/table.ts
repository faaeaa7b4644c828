import type { Messages } from '../../messages.ts';

export const table = {
  shareAndMessages: '% · messaggi',
  tableLabel: '{title} per mittente, {from} – {to}',
  sortHint: 'Ordina per {column}',
  previousPage: 'Pagina precedente',
  nextPage: 'Pagina successiva',
  rowsShown: '{from}–{to} di {count}',
  totalOfAll: 'Tutti i mittenti',
  searchSenders: 'Cerca mittenti',
  clearSearch: 'Cancella ricerca',
  noSenderFound: 'Nessun mittente ha “{search}” nel suo indirizzo.',
  sendersFound: {
    one: '{found} di {count} mittente',
    many: '{found} di {count} di mittenti',
    other: '{found} di {count} mittenti',
  },
  chooseColumns: 'Colonne',
  showAllColumns: 'Mostra tutte le colonne',
  exportTable: 'Esporta',
  exportPage: 'Esporta questa pagina',
  selectSender: 'Seleziona {sender}',
  selectAll: {
    one: 'Seleziona il mittente',
    many: 'Seleziona tutti i {count} di mittenti',
    other: 'Seleziona tutti i {count} mittenti',
  },
  selectPage: {
    one: 'Seleziona il mittente di questa pagina',
    many: 'Seleziona i {count} di mittenti di questa pagina',
    other: 'Seleziona i {count} mittenti di questa pagina',
  },
  selectedSenders: 'Mittenti selezionati',
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
  clearSelection: 'Annulla selezione',
  printLimit: {
    one: 'Il primo mittente di {total}. L’esportazione li contiene tutti.',
    many: 'I primi {count} di {total} mittenti. L’esportazione li contiene tutti.',
    other: 'I primi {count} di {total} mittenti. L’esportazione li contiene tutti.',
  },
} satisfies Partial<Messages>;
