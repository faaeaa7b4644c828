import type { Messages } from '../../messages.ts';

export const request = {
  requestIntro: 'Ein ausführlicher Bericht vom {from} bis {to}. Die Tage gelten in der Zeitzone {timeZone}.',
  requestOnly: 'Nur was passt',
  requestContents: 'Inhalt',
  contentsSummaryHint:
    'Eine Zeile pro Absender, mit Nachrichten nach TLS-Version und nach Authentifizierungsmethode',
  contentsDailyHint: 'Dasselbe für jeden Tag, an dem ein Absender gesendet hat',
  contentsSubmissionsHint: 'Eine Zeile pro Übermittlung, mit Uhrzeit und Client; kann sehr lang werden',
  requestFormat: 'Format',
  formatCsvHint: 'Für Tabellenkalkulationen',
  formatNdjsonHint: 'Für Programme',
  requestRecipients: 'Empfänger (optional)',
  requestRecipientsHint: 'Wer ihn per E-Mail erhält. Trennen Sie Adressen durch Kommas.',
  requestRecipientsInvalid:
    'Das ist keine E-Mail-Adresse: {addresses}. Schreiben Sie jede wie name@example.com, durch Kommas getrennt.',
  requestRecipientsTooMany: {
    one: 'Höchstens {count} Empfänger ist möglich. Entfernen Sie einige.',
    other: 'Höchstens {count} Empfänger sind möglich. Entfernen Sie einige.',
  },
  requestHeader: 'Mit Zeitraum, Zeitzone und Bedingungen beginnen',
  requestBom: 'Datei als Unicode kennzeichnen, damit Excel jeden Buchstaben liest (Bytereihenfolgemarke)',
  requestSubmit: 'Anfordern',
  requestBackground: 'Im Hintergrund fortsetzen',
  requestNameMissing: 'Geben Sie dem Bericht einen Namen, damit Sie seine Datei wiederfinden.',
} satisfies Partial<Messages>;
