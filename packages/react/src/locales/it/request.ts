import type { Messages } from '../../messages.ts';

export const request = {
  requestIntro: 'Un report dettagliato dal {from} al {to}. I giorni sono nel fuso orario {timeZone}.',
  requestOnly: 'Solo ciò che corrisponde',
  requestContents: 'Contenuto',
  contentsSummaryHint:
    'Una riga per mittente, con i messaggi per versione TLS e per metodo di autenticazione',
  contentsDailyHint: 'Lo stesso per ogni giorno in cui un mittente è stato visto',
  contentsSubmissionsHint: 'Una riga per invio, con ora e client; può essere molto lungo',
  requestFormat: 'Formato',
  formatCsvHint: 'Per i fogli di calcolo',
  formatNdjsonHint: 'Per i programmi',
  requestRecipients: 'Destinatari (facoltativo)',
  requestRecipientsHint: 'Chi lo riceve per e-mail. Separa gli indirizzi con virgole.',
  requestRecipientsInvalid:
    'Questo non è un indirizzo e-mail: {addresses}. Scrivi ciascuno come nome@example.com, separati da virgole.',
  requestRecipientsTooMany: {
    one: 'Può esserci al massimo {count} destinatario. Togline qualcuno.',
    many: 'Possono esserci al massimo {count} destinatari. Togline qualcuno.',
    other: 'Possono esserci al massimo {count} destinatari. Togline qualcuno.',
  },
  requestHeader: 'Inizia con intervallo, fuso orario e condizioni',
  requestBom: 'Contrassegna il file come Unicode, così Excel legge ogni lettera (byte order mark)',
  requestSubmit: 'Richiedi',
  requestBackground: 'Continua in background',
  requestNameMissing: 'Dai un nome al report, così ne ritrovi il file.',
} satisfies Partial<Messages>;
