import type { Messages } from '../../messages.ts';

export const requested = {
  requestDone: 'Rapport « {name} » demandé.',
  reportReady: 'Le rapport « {name} » est prêt.',
  requestBecameEmpty: 'Le rapport « {name} » n’a aucun résultat.',
  requestBecameFailed: 'Le rapport « {name} » a échoué.',
  contentsSummary: 'Résumé par expéditeur',
  contentsDaily: 'Quotidien par expéditeur',
  contentsSubmissions: 'Chaque envoi',
  formatCsv: 'CSV',
  formatNdjson: 'NDJSON',
  requestNothing: 'Il n’y a rien à y mettre : aucun envoi ne correspond pendant ces jours.',
  requestFailed: 'Impossible de créer le rapport. {reason}',
  requestFileFailed:
    'Impossible d’écrire le fichier. Vérifiez qu’il reste de la place ou choisissez un autre emplacement.',
  requestWorking: 'Création du rapport…',
  requestProgress: 'Progression de « {name} »',
  recordsCount: {
    one: '{count} enregistrement',
    many: '{count} d’enregistrements',
    other: '{count} enregistrements',
  },
  recordsPerSecond: {
    one: '{count} enregistrement/s',
    many: '{count} d’enregistrements/s',
    other: '{count} enregistrements/s',
  },
  secondsLeft: {
    one: 'environ {count} seconde restante',
    many: 'environ {count} secondes restantes',
    other: 'environ {count} secondes restantes',
  },
  minutesLeft: {
    one: 'environ {count} minute restante',
    many: 'environ {count} minutes restantes',
    other: 'environ {count} minutes restantes',
  },
  requestList: 'Rapports demandés',
  requestListEmpty: 'Aucun rapport n’a encore été demandé',
  requestListEmptyBody:
    'Les rapports que vous demandez figurent ici jusqu’à ce qu’ils soient prêts à télécharger.',
  requestedAt: 'Demandé : {time}',
  requestStatuses: { pending: 'En cours', ready: 'Prêt', empty: 'Aucun résultat', failed: 'Échec' },
  requestDownload: 'Télécharger',
  requestDownloadOf: 'Télécharger « {name} »',
  requestRetryOf: 'Réessayer : « {name} »',
  requestCancelOf: 'Annuler « {name} »',
  requestRemove: 'Retirer',
  requestRemoveOf: 'Retirer « {name} »',
} satisfies Partial<Messages>;
