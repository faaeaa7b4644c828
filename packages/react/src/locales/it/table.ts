import type { Messages } from '../../messages.ts';

export const table = {
  shareAndMessages: '% · messaggi',
  tableLabel: '{title} per mittente, {from} – {to}',
  sortHint: 'Ordina per {column}',
  sortThenHint: 'Ordina per {column}. Con Maiusc: poi per {column}',
  secondAscending: ', secondo ordinamento, crescente',
  secondDescending: ', secondo ordinamento, decrescente',
  onlyValue: 'Solo {value}',
  onlyDomain: 'Mostra solo {domain}',
  onlyNoDomain: 'Mostra solo i mittenti senza dominio',
  previousPage: 'Pagina precedente',
  nextPage: 'Pagina successiva',
  rowsShown: '{from}–{to} di {count}',
  totalOfAll: 'Tutti i mittenti',
  searchSenders: 'Cerca mittenti',
  chooseColumns: 'Colonne',
  chooseColumnsAndOrder: 'Colonne e ordine',
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
} satisfies Partial<Messages>;
