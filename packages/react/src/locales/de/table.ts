import type { Messages } from '../../messages.ts';

export const table = {
  shareAndMessages: '% · Nachrichten',
  tableLabel: '{title} nach Absender, {from} – {to}',
  sortHint: 'Nach {column} sortieren',
  sortThenHint: 'Nach {column} sortieren. Mit Umschalttaste: dann nach {column}',
  secondAscending: ', zweite Sortierung, aufsteigend',
  secondDescending: ', zweite Sortierung, absteigend',
  onlyValue: 'Nur {value}',
  onlyDomain: 'Nur {domain} anzeigen',
  onlyNoDomain: 'Nur Absender ohne Domäne anzeigen',
  previousPage: 'Vorherige Seite',
  nextPage: 'Nächste Seite',
  rowsShown: '{from}–{to} von {count}',
  totalOfAll: 'Alle Absender',
  searchSenders: 'Absender suchen',
  chooseColumns: 'Spalten',
  chooseColumnsAndOrder: 'Spalten und Sortierung',
  exportTable: 'Exportieren',
  exportPage: 'Diese Seite exportieren',
  selectSender: '{sender} auswählen',
  selectAll: { one: 'Den Absender auswählen', other: 'Alle {count} Absender auswählen' },
  selectPage: {
    one: 'Den Absender dieser Seite auswählen',
    other: 'Die {count} Absender dieser Seite auswählen',
  },
} satisfies Partial<Messages>;
