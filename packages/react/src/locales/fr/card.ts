import type { Messages } from '../../messages.ts';

export const card = {
  cardTitle: 'Clients d’authentification SMTP',
  cardDescription: {
    one: 'Utilisateurs et comptes de service qui ont envoyé avec l’authentification SMTP au cours du dernier jour',
    many: 'Utilisateurs et comptes de service qui ont envoyé avec l’authentification SMTP au cours des {count} derniers jours',
    other:
      'Utilisateurs et comptes de service qui ont envoyé avec l’authentification SMTP au cours des {count} derniers jours',
  },
  cardEmpty: {
    one: 'Personne n’a envoyé avec l’authentification SMTP au cours du dernier jour. Le rapport peut montrer une période plus longue.',
    many: 'Personne n’a envoyé avec l’authentification SMTP au cours des {count} derniers jours. Le rapport peut montrer une période plus longue.',
    other:
      'Personne n’a envoyé avec l’authentification SMTP au cours des {count} derniers jours. Le rapport peut montrer une période plus longue.',
  },
  cardUnavailable: 'Ce rapport n’est pas disponible pour votre organisation.',
  cardError: 'Impossible de charger le nombre d’expéditeurs.',
  cardOpen: 'Afficher la dernière semaine',
  daysBefore: {
    one: 'le jour précédent',
    many: 'les {count} jours précédents',
    other: 'les {count} jours précédents',
  },
  deltaMore: {
    one: '{count} de plus que {daysBefore}',
    many: '{count} de plus que {daysBefore}',
    other: '{count} de plus que {daysBefore}',
  },
  deltaFewer: {
    one: '{count} de moins que {daysBefore}',
    many: '{count} de moins que {daysBefore}',
    other: '{count} de moins que {daysBefore}',
  },
  deltaSame: {
    one: 'Autant que le jour précédent',
    many: 'Autant que les {count} jours précédents',
    other: 'Autant que les {count} jours précédents',
  },
  deltaNew: {
    one: 'Nouveau : aucun le jour précédent',
    many: 'Nouveau : aucun les {count} jours précédents',
    other: 'Nouveau : aucun les {count} jours précédents',
  },
  sendersBelowTls: {
    one: '{count} expéditeur sous {version}',
    many: '{count} d’expéditeurs sous {version}',
    other: '{count} expéditeurs sous {version}',
  },
  sendersOnBasic: {
    one: '{count} expéditeur utilise l’authentification de base',
    many: '{count} d’expéditeurs utilisent l’authentification de base',
    other: '{count} expéditeurs utilisent l’authentification de base',
  },
  sendersUnusual: {
    one: '{count} expéditeur à l’activité inhabituelle',
    many: '{count} d’expéditeurs à l’activité inhabituelle',
    other: '{count} expéditeurs à l’activité inhabituelle',
  },
  noneUnusual: 'Aucune activité inhabituelle.',
  sparklineLabel: 'Expéditeurs par jour, du {from} au {to} : minimum {lowest}, maximum {highest}',
} satisfies Partial<Messages>;
