import type { Messages } from '../../messages.ts';

export const range = {
  rangeFirstDay: 'Erster Tag',
  rangeLastDay: 'Letzter Tag',
  rangeHint: { one: 'Höchstens {count} Tag, bis {date}.', other: 'Höchstens {count} Tage, bis {date}.' },
  rangeUnfinished: 'Heute ist noch nicht vorbei: Die Zahlen wachsen noch.',
  rangeReversed: 'Der letzte Tag liegt vor dem ersten.',
  rangeTooLong: {
    one: 'Höchstens {count} Tag kann auf einmal angezeigt werden, dies sind {days}.',
    other: 'Höchstens {count} Tage können auf einmal angezeigt werden, dies sind {days}.',
  },
  rangeTooLate: 'Für Tage nach dem {date} gibt es noch keine Daten.',
  rangeTooEarly: 'Für Tage vor dem {date} gibt es keine Daten.',
  calendarFailed: 'Der Kalender konnte nicht geladen werden. Geben Sie die Tage über die Tastatur ein.',
} satisfies Partial<Messages>;
