import type { NightlyWords } from './NightlyWords.ts';

export const it: NightlyWords = {
  whatWasRead: 'Dati letti',
  files: 'File di log',
  lines: 'Righe',
  submissions: 'Invii',
  failures: 'Accessi non riusciti',
  refusals: 'Destinatari rifiutati',
  skipped: 'Righe che non è stato possibile leggere',
  tlsNotLogged:
    'Invii senza una riga su TLS, per cui non si sa se c’era: {count}. Se il server registra TLS (smtpd_tls_loglevel è almeno 1), esegui con --tls-logged.',
  madeAt: 'Creato il {time}',
  logEnds:
    'L’ultimo invio è del {time}. I giorni successivi non sono stati valutati: il log viene ancora scritto?',
  nothingRead: 'Nei log non c’è alcun invio. Sono quelli del server a cui si consegna la posta?',
};
