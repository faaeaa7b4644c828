import type { Messages } from '../../messages.ts';

export const unusual = {
  unusualNone: 'Niente di insolito dal {from} al {to}.',
  unusualNoDay: 'Nessun giorno è ancora completo, quindi non si può giudicare nulla.',
  unusualTooEarly: {
    one: 'Lo storico non basta ancora per dire che cosa è insolito: serve {count} giorno completo prima di questi.',
    many: 'Lo storico non basta ancora per dire che cosa è insolito: servono {count} giorni completi prima di questi.',
    other:
      'Lo storico non basta ancora per dire che cosa è insolito: servono {count} giorni completi prima di questi.',
  },
  unusualError: 'Impossibile cercare attività insolite.',
  unusualTruncated: 'È stato trovato più di quanto elencato. Questi sono i casi più recenti.',
  unusualSince: 'Rispetto al periodo {from} – {to}',
  unusualAboveOwn: '{day}: {messages}; di solito, in questo giorno della settimana: al massimo {most}',
  unusualNewSender: 'Visto per la prima volta in data {day}; da allora: {messages}',
  unusualTlsDowngraded: '{day}: {version}; prima: {before}',
  unusualBasicAfterOauth: '{day}: autenticazione di base; prima: OAuth',
  unusualNewClient: '{day}: da {client}, un client da cui nessuno aveva inviato',
  unusualFellSilent:
    'Ultimo messaggio in data {day}, poi nessuno per {silent}; intervallo consueto: al massimo {gap}',
  unusualOfSender: '{sender}: {sentence}',
  showMoreSenders: {
    one: 'Mostra un altro mittente',
    many: 'Mostra altri {count} di mittenti',
    other: 'Mostra altri {count} mittenti',
  },
  showFewerSenders: 'Mostra meno mittenti',
} satisfies Partial<Messages>;
