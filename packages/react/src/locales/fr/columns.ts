import type { Messages } from '../../messages.ts';

export const columns = {
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
  cancelExport: 'Annuler l’exportation',
  exportStarted: 'Exportation de tous les expéditeurs en cours.',
  exportSaved: {
    one: '{count} expéditeur enregistré',
    many: '{count} d’expéditeurs enregistrés',
    other: '{count} expéditeurs enregistrés',
  },
  exportCanceled: 'L’exportation a été annulée.',
  exportFailed: 'L’exportation a échoué.',
  sortBy: 'Trier par',
  sortThenBy: 'Puis par',
  sortByNothing: '(aucune colonne)',
  sortDirection: '{order} : sens',
  ascending: 'Croissant',
  descending: 'Décroissant',
  printLimit: {
    one: 'Le premier expéditeur sur {total}. L’exportation les contient tous.',
    many: 'Les {count} premiers expéditeurs sur {total}. L’exportation les contient tous.',
    other: 'Les {count} premiers expéditeurs sur {total}. L’exportation les contient tous.',
  },
  selectedSenders: 'Expéditeurs sélectionnés',
  clearSelection: 'Effacer la sélection',
  showAllColumns: 'Afficher toutes les colonnes',
  clearSearch: 'Effacer la recherche',
  noSenderFound: 'Aucun expéditeur n’a « {search} » dans son adresse.',
  sendersFound: {
    one: '{found} sur {count} expéditeur',
    many: '{found} sur {count} d’expéditeurs',
    other: '{found} sur {count} expéditeurs',
  },
} satisfies Partial<Messages>;
