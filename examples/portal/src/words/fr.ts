import type { PortalWords } from './PortalWords.ts';

export const fr: PortalWords = {
  product: 'Gestion du courrier',
  dashboard: 'Tableau de bord',
  navigation: 'Rubriques',
  language: 'Langue',
  theme: 'Thème',
  themes: { system: 'Système', light: 'Clair', dark: 'Sombre' },
  openLog: 'Ouvrir un fichier journal',
  openLogHint:
    'Un journal Postfix, ou des envois en CSV ou NDJSON, même en gzip. Il est lu ici et ne quitte jamais le navigateur.',
  useSample: 'Afficher de nouveau l’exemple',
  sample: 'Exemple : un hébergeur inventé, 90 jours',
  reading: 'Lecture de {name} : {percent}',
  cancel: 'Annuler',
  dataOf: 'Données de {name}',
  serverData: 'Données du serveur du portail',
  serverHint: 'C’est le serveur qui compte ; seul ce qui est affiché arrive au navigateur.',
  logCard: 'Ce qui a été lu',
  lines: 'Lignes',
  submissions: 'Envois',
  failures: 'Échecs de connexion',
  refusals: 'Destinataires refusés',
  skipped: 'Lignes illisibles',
  clientsCard: 'Clients les plus actifs',
  clientsCardText: 'Messages par adresse du client au cours des 7 derniers jours',
  authCard: 'Authentification',
  authCardText: 'Expéditeurs par méthode au cours des 7 derniers jours',
  noSubmissions: 'Le fichier a été lu : personne n’y a envoyé avec l’authentification SMTP.',
  report: 'Clients SMTP AUTH',
  pieces: 'Assemblé à la main',
  copy: 'Copier les adresses',
  copied: 'Copiées : {count}',
  deprecation:
    'L’authentification Basic pour SMTP AUTH sera désactivée par défaut à la fin de décembre 2026.',
  problems: {
    binary: 'Ce n’est pas un fichier texte. Choisissez un journal de messagerie, même compressé avec gzip.',
    empty: 'Ce fichier est vide. Choisissez-en un autre.',
    'damaged-gzip':
      'Le fichier compressé est endommagé : il se termine trop tôt ou ne peut pas être décompressé. Copiez-le de nouveau ou décompressez-le d’abord.',
    'missing-columns': 'Ce tableau n’a pas de colonne lisible comme {missing}. Il a : {columns}.',
    'syslog-without-postfix':
      'C’est un journal système, mais Postfix n’y a écrit aucune ligne. Choisissez le journal de messagerie du serveur qui reçoit les envois.',
    failed: 'Une erreur s’est produite pendant la lecture du fichier. Choisissez-le de nouveau.',
    'unknown-format':
      'Ce fichier n’a pas été reconnu. Les journaux Postfix, CSV et NDJSON avec une colonne ou un champ pour la date et l’expéditeur peuvent être lus.',
    'read-failed':
      'Impossible de lire le fichier jusqu’à la fin. Il a peut-être été déplacé ou modifié ; choisissez-le de nouveau.',
  },
  looksLike: 'Il ressemble à : {format}.',
  kept: 'Le rapport affiche toujours les données précédentes.',
  missing: { sender: 'expéditeur', time: 'date et heure' },
};
