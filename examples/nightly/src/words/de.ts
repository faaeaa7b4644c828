import type { NightlyWords } from './NightlyWords.ts';

export const de: NightlyWords = {
  whatWasRead: 'Was gelesen wurde',
  files: 'Protokolldateien',
  lines: 'Zeilen',
  submissions: 'Einlieferungen',
  failures: 'Fehlgeschlagene Anmeldungen',
  refusals: 'Abgelehnte Empfänger',
  skipped: 'Zeilen, die nicht gelesen werden konnten',
  tlsNotLogged:
    'Einlieferungen ohne Zeile über TLS, deren TLS daher unbekannt ist: {count}. Protokolliert der Server TLS (smtpd_tls_loglevel mindestens 1), dann mit --tls-logged starten.',
  madeAt: 'Erstellt am {time}',
  logEnds:
    'Die letzte Einlieferung ist vom {time}. Spätere Tage wurden nicht beurteilt: Wird das Protokoll noch geschrieben?',
  nothingRead:
    'In den Protokollen steht keine Einlieferung. Sind es die des Servers, bei dem E-Mails eingeliefert werden?',
};
