import type { Messages } from '../../messages.ts';

export const flyout = {
  flyoutIntro:
    'Appareils, applications et personnes qui remettent du courrier avec l’authentification SMTP (envoi SMTP authentifié), avec la version de TLS et l’authentification utilisées. Les anciennes versions de TLS et l’authentification de base sont en cours de désactivation : ceux qui les utilisent encore ne pourront plus envoyer.',
  flyoutPeriod: 'La dernière semaine : {from} – {to}',
  volumes: 'Volumes',
  volumesCaption: 'Messages par domaine',
  tlsUsageCaption: 'Messages, pourcentage des messages et expéditeurs par version de TLS',
  stillAtRisk: 'Encore à risque',
  belowTls: 'Expéditeurs sous {version}',
  onBasic: 'Expéditeurs avec l’authentification de base',
  noneBelowTls: 'Aucun expéditeur n’est sous {version}.',
  noneOnBasic: 'Aucun expéditeur n’utilise l’authentification de base.',
  moreSenders: {
    one: '+{count} autre expéditeur',
    many: '+{count} autres expéditeurs',
    other: '+{count} autres expéditeurs',
  },
  shareSentence: '{value} : {percent} des messages',
  openReport: 'Ouvrir le rapport des clients d’authentification SMTP',
} satisfies Partial<Messages>;
