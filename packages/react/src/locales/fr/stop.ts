import type { Messages } from '../../messages.ts';

export const stop = {
  stopTitle: 'Ce qui s’arrêterait',
  stopMinimumTls: 'Version minimale de TLS',
  stopAnyTls: 'Aucun minimum',
  stopNoBasic: 'Sans authentification de base',
  stopNoCondition:
    'Choisissez une version minimale de TLS, ou l’arrêt de l’authentification de base, pour voir qui cesserait d’envoyer.',
  stopError: 'Impossible de compter ce qui s’arrêterait.',
  stopSenders: 'S’arrêteraient',
  stopInPart: 'en tout ou en partie',
  stopMessages: 'Seraient refusés',
  stopAverage: 'en moyenne',
  stopReady: 'Prêts',
  partOfSenders: {
    one: '{part} sur {count} expéditeur',
    many: '{part} sur {count} d’expéditeurs',
    other: '{part} sur {count} expéditeurs',
  },
  messagesPerDay: {
    one: '{count} message par jour',
    many: '{count} de messages par jour',
    other: '{count} messages par jour',
  },
  fewerMessagesPerDay: 'Moins de {least} message par jour',
  stopValues: { stopping: 'S’arrêteraient', unknown: 'Impossible à juger', ready: 'Prêts' },
  stopShares:
    'Messages, pourcentage des messages et expéditeurs qui s’arrêteraient, impossibles à juger ou prêts',
  stopUnknown: 'Impossible à juger : {messages} et {senders}, car personne n’a noté ce qu’ils ont utilisé.',
  stopTrend: 'Messages par jour qui seraient refusés',
  stopList: 'Expéditeurs qui s’arrêteraient',
  stopNobody: 'Aucun expéditeur ne s’arrêterait.',
  stopNobodyKnown: 'Aucun expéditeur connu ne s’arrêterait.',
  stopShowAll: {
    one: 'Afficher le seul expéditeur',
    many: 'Afficher les {count} d’expéditeurs',
    other: 'Afficher les {count} expéditeurs',
  },
} satisfies Partial<Messages>;
