import type { Messages } from '../../messages.ts';

export const days = {
  daysTitle: 'Mensajes por día',
  daysSentence: '{title}, del {from} al {to}: mínimo {lowest}, máximo {highest}',
  daysValue: '{day}: {messages}',
  daysIncomplete: '{day}: {messages} hasta ahora, el día está incompleto',
  daysMost: 'Máximo: {messages} el {day}',
  daysAsTable: 'Mostrar los días en una tabla',
} satisfies Partial<Messages>;
