import type { Messages } from '../../messages.ts';

export const range = {
  rangeFirstDay: 'Primo giorno',
  rangeLastDay: 'Ultimo giorno',
  rangeHint: {
    one: 'Al massimo {count} giorno, fino al {date}.',
    many: 'Al massimo {count} giorni, fino al {date}.',
    other: 'Al massimo {count} giorni, fino al {date}.',
  },
  rangeUnfinished: 'Oggi non è ancora finito: i suoi numeri cresceranno.',
  rangeReversed: 'L’ultimo giorno precede il primo.',
  rangeTooLong: {
    one: 'Si può mostrare al massimo {count} giorno alla volta, e questi sono {days}.',
    many: 'Si possono mostrare al massimo {count} giorni alla volta, e questi sono {days}.',
    other: 'Si possono mostrare al massimo {count} giorni alla volta, e questi sono {days}.',
  },
  rangeTooLate: 'I giorni dopo il {date} non hanno ancora dati.',
  rangeTooEarly: 'Non ci sono dati prima del {date}.',
  calendarFailed: 'Impossibile caricare il calendario. Digita i giorni.',
} satisfies Partial<Messages>;
