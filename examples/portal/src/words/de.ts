import type { PortalWords } from './PortalWords.ts';

export const de: PortalWords = {
  product: 'E-Mail-Verwaltung',
  dashboard: 'Dashboard',
  navigation: 'Bereiche',
  language: 'Sprache',
  theme: 'Design',
  themes: { system: 'System', light: 'Hell', dark: 'Dunkel' },
  openLog: 'Protokolldatei öffnen',
  openLogHint:
    'Ein Postfix-Protokoll oder Übermittlungen als CSV oder NDJSON, auch mit gzip gepackt. Es wird hier gelesen und verlässt den Browser nie.',
  useSample: 'Beispiel wieder anzeigen',
  sample: 'Beispiel: ein erfundenes Hostingunternehmen, 90 Tage',
  reading: '{name} wird gelesen: {percent}',
  cancel: 'Abbrechen',
  dataOf: 'Daten aus {name}',
  serverData: 'Daten des Servers dieses Portals',
  serverHint: 'Der Server zählt; in den Browser kommt nur, was er zeigt.',
  logCard: 'Was gelesen wurde',
  lines: 'Zeilen',
  submissions: 'Übermittlungen',
  failures: 'Fehlgeschlagene Anmeldungen',
  refusals: 'Abgelehnte Empfänger',
  skipped: 'Nicht lesbare Zeilen',
  clientsCard: 'Aktivste Clients',
  clientsCardText: 'Nachrichten nach Clientadresse in den letzten 7 Tagen',
  authCard: 'Authentifizierung',
  authCardText: 'Absender nach Methode in den letzten 7 Tagen',
  noSubmissions: 'Die Datei wurde gelesen, aber niemand darin hat mit SMTP AUTH gesendet.',
  report: 'SMTP-AUTH-Clients',
  pieces: 'Aus Einzelteilen gebaut',
  copy: 'Adressen kopieren',
  copied: 'Kopiert: {count}',
  deprecation:
    'Die Basisauthentifizierung für SMTP AUTH soll Ende Dezember 2026 standardmäßig abgeschaltet werden.',
  problems: {
    binary: 'Das ist keine Textdatei. Wählen Sie ein E-Mail-Protokoll, auch mit gzip gepackt.',
    empty: 'Diese Datei ist leer. Wählen Sie eine andere.',
    'damaged-gzip':
      'Die gepackte Datei ist beschädigt: Sie endet zu früh oder lässt sich nicht entpacken. Kopieren Sie sie erneut, oder entpacken Sie sie vorher.',
    'missing-columns':
      'Diese Tabelle hat keine Spalte, die als {missing} gelesen werden kann. Sie hat: {columns}.',
    'syslog-without-postfix':
      'Das ist ein Systemprotokoll, aber Postfix hat keine Zeile darin geschrieben. Wählen Sie das E-Mail-Protokoll des Servers, an den Nachrichten übermittelt werden.',
    failed: 'Beim Lesen der Datei ist ein Fehler aufgetreten. Wählen Sie sie erneut.',
    'unknown-format':
      'Diese Datei wurde nicht erkannt. Gelesen werden Postfix-Protokolle sowie CSV und NDJSON mit einer Spalte oder einem Feld für Zeit und Absender.',
    'read-failed':
      'Die Datei konnte nicht bis zum Ende gelesen werden. Vielleicht wurde sie verschoben oder geändert; wählen Sie sie erneut.',
  },
  looksLike: 'Sie sieht nach {format} aus.',
  kept: 'Der Bericht zeigt weiterhin, was er vorher gezeigt hat.',
  missing: { sender: 'Absender', time: 'Zeit' },
};
