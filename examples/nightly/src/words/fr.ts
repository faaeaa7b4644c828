import type { NightlyWords } from './NightlyWords.ts';

export const fr: NightlyWords = {
  whatWasRead: 'Données lues',
  files: 'Fichiers journaux',
  lines: 'Lignes',
  submissions: 'Envois',
  failures: 'Échecs de connexion',
  refusals: 'Destinataires refusés',
  skipped: 'Lignes qui n’ont pas pu être lues',
  tlsNotLogged:
    'Envois sans ligne sur TLS, dont la version reste inconnue : {count}. Si le serveur journalise TLS (smtpd_tls_loglevel vaut au moins 1), lancez avec --tls-logged.',
  madeAt: 'Créé le {time}',
  logEnds:
    'Le dernier envoi date du {time}. Les jours suivants n’ont pas été évalués : le journal est-il encore écrit ?',
  nothingRead:
    'Les journaux ne contiennent aucun envoi. Sont-ils ceux du serveur auquel on remet le courrier ?',
};
