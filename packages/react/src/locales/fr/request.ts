import type { Messages } from '../../messages.ts';

export const request = {
  requestIntro: 'Un rapport détaillé du {from} au {to}. Les jours sont ceux du fuseau horaire {timeZone}.',
  requestOnly: 'Seulement ce qui correspond',
  requestContents: 'Contenu',
  contentsSummaryHint:
    'Une ligne par expéditeur, avec les messages par version TLS et par méthode d’authentification',
  contentsDailyHint: 'De même pour chaque jour où un expéditeur a été vu',
  contentsSubmissionsHint: 'Une ligne par envoi, avec son heure et son client ; peut être très long',
  requestFormat: 'Format',
  formatCsvHint: 'Pour les tableurs',
  formatNdjsonHint: 'Pour les programmes',
  requestRecipients: 'Destinataires (facultatif)',
  requestRecipientsHint: 'Qui le reçoit par e-mail. Séparez les adresses par des virgules.',
  requestRecipientsInvalid:
    'Ceci n’est pas une adresse e-mail : {addresses}. Écrivez chacune comme nom@example.com, séparées par des virgules.',
  requestRecipientsTooMany: {
    one: 'Il peut y avoir {count} destinataire au plus. Retirez-en.',
    many: 'Il peut y avoir {count} destinataires au plus. Retirez-en.',
    other: 'Il peut y avoir {count} destinataires au plus. Retirez-en.',
  },
  requestHeader: 'Commencer par la période, le fuseau horaire et les conditions',
  requestBom:
    'Marquer le fichier comme Unicode, pour qu’Excel lise chaque lettre (indicateur d’ordre des octets)',
  requestSubmit: 'Demander',
  requestBackground: 'Continuer en arrière-plan',
  requestNameMissing: 'Donnez un nom au rapport pour retrouver son fichier.',
} satisfies Partial<Messages>;
