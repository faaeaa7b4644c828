import type { Messages } from '../../messages.ts';

export const card = {
  cardTitle: 'Client di autenticazione SMTP',
  cardDescription: {
    one: 'Utenti e account di servizio che hanno inviato con autenticazione SMTP nell’ultimo giorno',
    many: 'Utenti e account di servizio che hanno inviato con autenticazione SMTP negli ultimi {count} giorni',
    other:
      'Utenti e account di servizio che hanno inviato con autenticazione SMTP negli ultimi {count} giorni',
  },
  cardEmpty: {
    one: 'Nessuno ha inviato con autenticazione SMTP nell’ultimo giorno. Il report può mostrare un intervallo più lungo.',
    many: 'Nessuno ha inviato con autenticazione SMTP negli ultimi {count} giorni. Il report può mostrare un intervallo più lungo.',
    other:
      'Nessuno ha inviato con autenticazione SMTP negli ultimi {count} giorni. Il report può mostrare un intervallo più lungo.',
  },
  cardUnavailable: 'Questo report non è disponibile per la tua organizzazione.',
  cardError: 'Impossibile caricare il numero di mittenti.',
  cardOpen: 'Mostra l’ultima settimana',
  daysBefore: {
    one: 'al giorno precedente',
    many: 'ai {count} giorni precedenti',
    other: 'ai {count} giorni precedenti',
  },
  deltaMore: {
    one: '{count} in più rispetto {daysBefore}',
    many: '{count} in più rispetto {daysBefore}',
    other: '{count} in più rispetto {daysBefore}',
  },
  deltaFewer: {
    one: '{count} in meno rispetto {daysBefore}',
    many: '{count} in meno rispetto {daysBefore}',
    other: '{count} in meno rispetto {daysBefore}',
  },
  deltaSame: {
    one: 'Tanti quanti nel giorno precedente',
    many: 'Tanti quanti nei {count} giorni precedenti',
    other: 'Tanti quanti nei {count} giorni precedenti',
  },
  deltaNew: {
    one: 'Nuovo: nessuno nel giorno precedente',
    many: 'Nuovo: nessuno nei {count} giorni precedenti',
    other: 'Nuovo: nessuno nei {count} giorni precedenti',
  },
  sendersBelowTls: {
    one: '{count} mittente sotto {version}',
    many: '{count} di mittenti sotto {version}',
    other: '{count} mittenti sotto {version}',
  },
  sendersOnBasic: {
    one: '{count} mittente usa l’autenticazione di base',
    many: '{count} di mittenti usano l’autenticazione di base',
    other: '{count} mittenti usano l’autenticazione di base',
  },
  sendersUnusual: {
    one: '{count} mittente con attività insolita',
    many: '{count} di mittenti con attività insolita',
    other: '{count} mittenti con attività insolita',
  },
  noneUnusual: 'Nessuna attività insolita.',
  sparklineLabel: 'Mittenti al giorno, dal {from} al {to}: minimo {lowest}, massimo {highest}',
} satisfies Partial<Messages>;
