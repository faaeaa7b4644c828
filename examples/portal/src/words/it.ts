import type { PortalWords } from './PortalWords.ts';

export const it: PortalWords = {
  product: 'Gestione posta',
  dashboard: 'Dashboard',
  navigation: 'Sezioni',
  language: 'Lingua',
  theme: 'Tema',
  themes: { system: 'Sistema', light: 'Chiaro', dark: 'Scuro' },
  openLog: 'Apri un file di log',
  openLogHint:
    'Un log di Postfix, oppure invii in CSV o NDJSON, anche gzip. Viene letto qui e non lascia mai il browser.',
  useSample: 'Mostra di nuovo l’esempio',
  sample: 'Esempio: una società di hosting inventata, 90 giorni',
  reading: 'Lettura di {name}: {percent}',
  cancel: 'Annulla',
  dataOf: 'Dati di {name}',
  serverData: 'Dati del server del portale',
  serverHint: 'È il server a contare: al browser arriva solo ciò che si vede.',
  logCard: 'Che cosa è stato letto',
  lines: 'Righe',
  submissions: 'Invii',
  failures: 'Accessi non riusciti',
  refusals: 'Destinatari rifiutati',
  skipped: 'Righe non leggibili',
  clientsCard: 'Client più attivi',
  clientsCardText: 'Messaggi per indirizzo del client negli ultimi 7 giorni',
  authCard: 'Autenticazione',
  authCardText: 'Mittenti per metodo negli ultimi 7 giorni',
  noSubmissions: 'Il file è stato letto: nessuno ha inviato con autenticazione SMTP.',
  report: 'Client SMTP AUTH',
  pieces: 'Composto dai pezzi',
  copy: 'Copia indirizzi',
  copied: 'Copiati: {count}',
  deprecation:
    'L’autenticazione Basic per SMTP AUTH sarà disattivata per impostazione predefinita alla fine di dicembre 2026.',
  problems: {
    binary: 'Non è un file di testo. Scegli un log di posta, anche compresso con gzip.',
    empty: 'Il file è vuoto. Scegline un altro.',
    'damaged-gzip':
      'Il file compresso è danneggiato: finisce troppo presto o non si può decomprimere. Copialo di nuovo o decomprimilo prima.',
    'missing-columns': 'Questa tabella non ha una colonna leggibile come {missing}. Ha: {columns}.',
    'syslog-without-postfix':
      'È un log di sistema, ma Postfix non vi ha scritto nemmeno una riga. Scegli il log di posta del server a cui si consegna la posta.',
    failed: 'Si è verificato un errore durante la lettura del file. Sceglilo di nuovo.',
    'unknown-format':
      'Impossibile riconoscere il file. Si possono leggere log di Postfix, CSV e NDJSON con una colonna o un campo per data e mittente.',
    'read-failed':
      'Impossibile leggere il file fino alla fine. Forse è stato spostato o modificato; sceglilo di nuovo.',
  },
  looksLike: 'Sembra: {format}.',
  kept: 'Il report mostra ancora i dati di prima.',
  missing: { sender: 'mittente', time: 'data e ora' },
};
