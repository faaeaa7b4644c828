import type { Messages } from '../../messages.ts';

export const stop = {
  stopTitle: 'Che cosa smetterebbe di inviare',
  stopMinimumTls: 'Versione minima di TLS',
  stopAnyTls: 'Nessun minimo',
  stopNoBasic: 'Senza autenticazione di base',
  stopNoCondition:
    'Scegli una versione minima di TLS, o niente autenticazione di base, per vedere chi smetterebbe di inviare.',
  stopError: 'Impossibile contare che cosa smetterebbe di inviare.',
  stopSenders: 'Si fermerebbero',
  stopInPart: 'del tutto o in parte',
  stopMessages: 'Sarebbero rifiutati',
  stopAverage: 'in media',
  stopReady: 'Pronti',
  partOfSenders: {
    one: '{part} su {count} mittente',
    many: '{part} su {count} di mittenti',
    other: '{part} su {count} mittenti',
  },
  messagesPerDay: {
    one: '{count} messaggio al giorno',
    many: '{count} di messaggi al giorno',
    other: '{count} messaggi al giorno',
  },
  fewerMessagesPerDay: 'Meno di {least} messaggi al giorno',
  stopValues: { stopping: 'Si fermerebbero', unknown: 'Non giudicabili', ready: 'Pronti' },
  stopShares: 'Messaggi, percentuale dei messaggi e mittenti che si fermerebbero, non giudicabili o pronti',
  stopUnknown: 'Non giudicabili: {messages} e {senders}, perché nessuno ha annotato che cosa hanno usato.',
  stopTrend: 'Messaggi al giorno che sarebbero rifiutati',
  stopList: 'Mittenti che si fermerebbero',
  stopNobody: 'Nessun mittente si fermerebbe.',
  stopNobodyKnown: 'Non si conosce alcun mittente che si fermerebbe.',
  stopShowAll: {
    one: 'Mostra l’unico mittente',
    many: 'Mostra tutti i {count} di mittenti',
    other: 'Mostra tutti i {count} mittenti',
  },
} satisfies Partial<Messages>;
