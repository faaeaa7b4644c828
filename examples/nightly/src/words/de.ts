import type { NightlyWords } from './NightlyWords.ts';

export const de: NightlyWords = {
  whatWasRead: 'Was gelesen wurde',
  files: 'Protokolldateien',
  lines: 'Zeilen',
  submissions: 'Übermittlungen',
  failures: 'Fehlgeschlagene Anmeldungen',
  refusals: 'Abgelehnte Empfänger',
  skipped: 'Zeilen, die nicht gelesen werden konnten',
  tlsNotLogged:
    'Übermittlungen ohne Zeile über TLS, deren TLS daher unbekannt ist: {count}. Protokolliert der Server TLS (smtpd_tls_loglevel mindestens 1), starten Sie mit --tls-logged.',
  madeAt: 'Erstellt am {time}',
  logEnds:
    'Die letzte Übermittlung ist vom {time}. Spätere Tage wurden nicht beurteilt: Wird das Protokoll noch geschrieben?',
  nothingRead:
    'In den Protokollen steht keine Übermittlung. Sind es die des Servers, an den E-Mails übergeben werden?',
};
