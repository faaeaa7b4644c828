import type { Messages } from '../../messages.ts';

export const range = {
  rangeFirstDay: 'Primeiro dia',
  rangeLastDay: 'Último dia',
  rangeHint: {
    one: 'No máximo {count} dia, até {date}.',
    many: 'No máximo {count} dias, até {date}.',
    other: 'No máximo {count} dias, até {date}.',
  },
  rangeUnfinished: 'O dia de hoje ainda não terminou: os números vão crescer.',
  rangeReversed: 'O último dia é anterior ao primeiro.',
  rangeTooLong: {
    one: 'É possível mostrar no máximo {count} dia de cada vez, e aqui são {days}.',
    many: 'É possível mostrar no máximo {count} dias de cada vez, e aqui são {days}.',
    other: 'É possível mostrar no máximo {count} dias de cada vez, e aqui são {days}.',
  },
  rangeTooLate: 'Os dias depois de {date} ainda não têm dados.',
  rangeTooEarly: 'Não há dados antes de {date}.',
  calendarFailed: 'Não foi possível carregar o calendário. Digite os dias.',
} satisfies Partial<Messages>;
