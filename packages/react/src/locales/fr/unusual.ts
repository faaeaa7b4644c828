import type { Messages } from '../../messages.ts';

export const unusual = {
  unusualNone: 'Rien d’inhabituel du {from} au {to}.',
  unusualNoDay: 'Aucun jour n’est encore complet : rien ne peut être jugé.',
  unusualTooEarly: {
    one: 'L’historique ne suffit pas encore pour dire ce qui est inhabituel : il faut {count} jour complet avant ceux-ci.',
    many: 'L’historique ne suffit pas encore pour dire ce qui est inhabituel : il faut {count} jours complets avant ceux-ci.',
    other:
      'L’historique ne suffit pas encore pour dire ce qui est inhabituel : il faut {count} jours complets avant ceux-ci.',
  },
  unusualError: 'Impossible de rechercher les activités inhabituelles.',
  unusualTruncated: 'Tout ce qui a été trouvé n’est pas listé. Voici le plus récent.',
  unusualSince: 'Par rapport au {from} – {to}',
  unusualAboveOwn: '{messages} le {day} ; d’habitude, ce jour de la semaine : {most} au plus',
  unusualNewSender: 'Vu pour la première fois le {day} ; depuis : {messages}',
  unusualTlsDowngraded: '{version} le {day} ; avant : {before}',
  unusualBasicAfterOauth: 'Authentification de base le {day} ; avant : OAuth',
  unusualNewClient: 'Depuis {client} le {day} : un client depuis lequel personne n’avait envoyé',
  unusualFellSilent:
    'Dernier message le {day}, puis aucun pendant {silent} ; intervalle habituel : {gap} au plus',
  unusualOfSender: '{sender} : {sentence}',
  showMoreSenders: {
    one: 'Afficher {count} autre expéditeur',
    many: 'Afficher {count} autres expéditeurs',
    other: 'Afficher {count} autres expéditeurs',
  },
  showFewerSenders: 'Afficher moins d’expéditeurs',
} satisfies Partial<Messages>;
