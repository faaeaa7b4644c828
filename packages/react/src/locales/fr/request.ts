import type { Messages } from '../../messages.ts';

export const request = {
  requestReport: 'Demander un rapport',
  requestIntro:
    'Un rapport détaillé du {from} au {to}, en fichier CSV. Les jours sont ceux du fuseau horaire {timeZone}.',
  requestName: 'Nom',
  requestContents: 'Contenu',
  contentsSummary: 'Résumé par expéditeur',
  contentsDaily: 'Quotidien par expéditeur',
  requestSubmit: 'Demander',
  requestCancel: 'Annuler',
  requestNameMissing: 'Donnez un nom au rapport pour retrouver son fichier.',
  requestFailed: 'Impossible de créer le rapport. {reason}',
  requestWorking: 'Création du rapport…',
  requestDone: 'Rapport « {name} » demandé.',
} satisfies Partial<Messages>;
