import type { Messages } from '../../messages.ts';

export const days = {
  daysTitle: 'Mensagens por dia',
  daysSentence: '{title}, de {from} a {to}: mínimo {lowest}, máximo {highest}',
  daysValue: '{day}: {messages}',
  daysIncomplete: '{day}: {messages} até agora, o dia está incompleto',
  daysMost: 'Máximo: {messages} em {day}',
  daysAsTable: 'Mostrar os dias em uma tabela',
} satisfies Partial<Messages>;
