import type { Messages } from '../../messages.ts';

export const states = {
  loading: 'Chargement…',
  emptyTitle: 'Aucun envoi avec l’authentification SMTP',
  emptyBody: 'Il n’y a aucun envoi du {from} au {to}. Essayez une période plus longue.',
  emptyFilteredBody:
    'Aucun envoi ne correspond à ces choix. Essayez une période plus longue ou tous les domaines.',
  errorTitle: 'Impossible de charger le rapport',
  errors: {
    unavailable: 'Les données sont inaccessibles pour le moment. Réessayez dans un instant.',
    unauthorized: 'Vous n’êtes pas autorisé à voir ces données. Reconnectez-vous ou demandez l’accès.',
    timeout: 'La réponse a pris trop de temps. Réessayez ou choisissez une période plus courte.',
    'invalid-query': 'Impossible de répondre à ces choix. Choisissez une autre période ou un autre domaine.',
    internal: 'Une erreur s’est produite pendant le calcul. Réessayez.',
  },
  renderError: 'Impossible d’afficher cette partie. Le reste de la page fonctionne toujours.',
  retry: 'Réessayer',
  close: 'Fermer',
} satisfies Partial<Messages>;
