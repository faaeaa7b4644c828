import type { Messages } from '../../messages.ts';

export const table = {
  shareAndMessages: '% · messages',
  tableLabel: '{title} par expéditeur, {from} – {to}',
  sortHint: 'Trier par {column}',
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
  rowsShown: '{from}–{to} sur {count}',
  totalOfAll: 'Tous les expéditeurs',
  searchSenders: 'Rechercher un expéditeur',
  clearSearch: 'Effacer la recherche',
  noSenderFound: 'Aucun expéditeur n’a « {search} » dans son adresse.',
  sendersFound: {
    one: '{found} sur {count} expéditeur',
    many: '{found} sur {count} d’expéditeurs',
    other: '{found} sur {count} expéditeurs',
  },
  chooseColumns: 'Colonnes',
  showAllColumns: 'Afficher toutes les colonnes',
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
  selectedSenders: 'Expéditeurs sélectionnés',
  selectedCount: {
    one: '{count} expéditeur sélectionné',
    many: '{count} d’expéditeurs sélectionnés',
    other: '{count} expéditeurs sélectionnés',
  },
  selectedElsewhere: {
    one: '{count} n’est pas affiché',
    many: '{count} ne sont pas affichés',
    other: '{count} ne sont pas affichés',
  },
  clearSelection: 'Effacer la sélection',
  printLimit: {
    one: 'Le premier expéditeur sur {total}. L’exportation les contient tous.',
    many: 'Les {count} premiers expéditeurs sur {total}. L’exportation les contient tous.',
    other: 'Les {count} premiers expéditeurs sur {total}. L’exportation les contient tous.',
  },
} satisfies Partial<Messages>;
