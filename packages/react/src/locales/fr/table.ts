import type { Messages } from '../../messages.ts';

export const table = {
  shareAndMessages: '% · messages',
  tableLabel: '{title} par expéditeur, {from} – {to}',
  sortHint: 'Trier par {column}',
  sortThenHint: 'Trier par {column}. Avec Maj : puis par {column}',
  secondAscending: ', second tri, croissant',
  secondDescending: ', second tri, décroissant',
  onlyValue: 'Uniquement {value}',
  onlyDomain: 'Afficher uniquement {domain}',
  onlyNoDomain: 'Afficher uniquement les expéditeurs sans domaine',
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
  rowsShown: '{from}–{to} sur {count}',
  totalOfAll: 'Tous les expéditeurs',
  searchSenders: 'Rechercher un expéditeur',
  chooseColumns: 'Colonnes',
  chooseColumnsAndOrder: 'Colonnes et ordre',
  exportTable: 'Exporter',
  exportPage: 'Exporter cette page',
  selectSender: 'Sélectionner {sender}',
  selectAll: {
    one: 'Sélectionner l’expéditeur',
    many: 'Sélectionner les {count} d’expéditeurs',
    other: 'Sélectionner les {count} expéditeurs',
  },
  selectPage: {
    one: 'Sélectionner l’expéditeur de cette page',
    many: 'Sélectionner les {count} d’expéditeurs de cette page',
    other: 'Sélectionner les {count} expéditeurs de cette page',
  },
} satisfies Partial<Messages>;
