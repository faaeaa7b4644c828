import type { IngestErrorCode } from '@smtp-auth-report/ingest';

/** The portal's own words; those of the report come with it. */
export interface PortalWords {
  product: string;
  dashboard: string;
  navigation: string;
  language: string;
  theme: string;
  themes: { system: string; light: string; dark: string };
  openLog: string;
  openLogHint: string;
  useSample: string;
  sample: string;
  reading: string;
  cancel: string;
  dataOf: string;
  logCard: string;
  lines: string;
  submissions: string;
  failures: string;
  refusals: string;
  skipped: string;
  clientsCard: string;
  clientsCardText: string;
  authCard: string;
  authCardText: string;
  noSubmissions: string;
  report: string;
  problems: Record<Exclude<IngestErrorCode, 'aborted'> | 'failed', string>;
  looksLike: string;
  kept: string;
  /** What a table must have a column for. */
  missing: Record<'sender' | 'time', string>;
}

const en: PortalWords = {
  product: 'Mail admin',
  dashboard: 'Dashboard',
  navigation: 'Sections',
  language: 'Language',
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  openLog: 'Open a log file',
  openLogHint:
    'A Postfix log, or submissions as CSV or NDJSON, gzip too. It is read here and never leaves the browser.',
  useSample: 'Show the sample again',
  sample: 'Sample: an invented hosting company, 90 days',
  reading: 'Reading {name}: {percent}',
  cancel: 'Cancel',
  dataOf: 'Data of {name}',
  logCard: 'What was read',
  lines: 'Lines',
  submissions: 'Submissions',
  failures: 'Failed sign-ins',
  refusals: 'Refused recipients',
  skipped: 'Lines that could not be read',
  clientsCard: 'Busiest clients',
  clientsCardText: 'Messages by client address in the last 7 days',
  authCard: 'Authentication',
  authCardText: 'Senders by method in the last 7 days',
  noSubmissions: 'The file was read, and nobody in it sent with SMTP AUTH.',
  report: 'SMTP AUTH clients',
  problems: {
    binary: 'This is not a text file. Choose a mail log, or one packed with gzip.',
    empty: 'This file is empty. Choose another one.',
    'damaged-gzip':
      'The packed file is damaged: it ends too early or cannot be unpacked. Copy it again, or unpack it first.',
    'missing-columns': 'This table has no column that could be read as the {missing}. It has: {columns}.',
    'syslog-without-postfix':
      'This is a system log, but Postfix never wrote a line in it. Choose the mail log of the server that people hand in mail to.',
    failed: 'Something went wrong while reading the file. Choose it again.',
    'unknown-format':
      'This file could not be recognized. Postfix logs, CSV and NDJSON with a column or field for time and sender can be read.',
    'read-failed':
      'The file could not be read to its end. It may have been moved or changed; choose it again.',
  },
  looksLike: 'It looks like: {format}.',
  kept: 'The report still shows what it showed before.',
  missing: { sender: 'sender', time: 'time' },
};

const it: PortalWords = {
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

const fr: PortalWords = {
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

const es: PortalWords = {
  product: 'Gestión de correo',
  dashboard: 'Panel',
  navigation: 'Secciones',
  language: 'Idioma',
  theme: 'Tema',
  themes: { system: 'Sistema', light: 'Claro', dark: 'Oscuro' },
  openLog: 'Abrir un archivo de registro',
  openLogHint:
    'Un registro de Postfix, o envíos en CSV o NDJSON, también en gzip. Se lee aquí y nunca sale del navegador.',
  useSample: 'Mostrar de nuevo el ejemplo',
  sample: 'Ejemplo: una empresa de hosting inventada, 90 días',
  reading: 'Leyendo {name}: {percent}',
  cancel: 'Cancelar',
  dataOf: 'Datos de {name}',
  logCard: 'Lo que se leyó',
  lines: 'Líneas',
  submissions: 'Envíos',
  failures: 'Inicios de sesión fallidos',
  refusals: 'Destinatarios rechazados',
  skipped: 'Líneas que no se pudieron leer',
  clientsCard: 'Clientes más activos',
  clientsCardText: 'Mensajes por dirección del cliente en los últimos 7 días',
  authCard: 'Autenticación',
  authCardText: 'Remitentes por método en los últimos 7 días',
  noSubmissions: 'El archivo se leyó y nadie envió en él con autenticación SMTP.',
  report: 'Clientes SMTP AUTH',
  problems: {
    binary: 'No es un archivo de texto. Elige un registro de correo, también comprimido con gzip.',
    empty: 'Este archivo está vacío. Elige otro.',
    'damaged-gzip':
      'El archivo comprimido está dañado: termina demasiado pronto o no se puede descomprimir. Cópialo de nuevo o descomprímelo antes.',
    'missing-columns': 'Esta tabla no tiene una columna que pueda leerse como {missing}. Tiene: {columns}.',
    'syslog-without-postfix':
      'Es un registro del sistema, pero Postfix no escribió ninguna línea en él. Elige el registro de correo del servidor que recibe los envíos.',
    failed: 'Algo falló al leer el archivo. Elígelo de nuevo.',
    'unknown-format':
      'No se pudo reconocer este archivo. Se pueden leer registros de Postfix, CSV y NDJSON con una columna o campo para la fecha y el remitente.',
    'read-failed': 'No se pudo leer el archivo hasta el final. Quizá se movió o cambió; elígelo de nuevo.',
  },
  looksLike: 'Parece: {format}.',
  kept: 'El informe sigue mostrando los datos anteriores.',
  missing: { sender: 'remitente', time: 'fecha y hora' },
};

export const portalWords = { en, it, fr, es };

export type PortalLocale = keyof typeof portalWords;
