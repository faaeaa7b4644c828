import type { Messages } from '../../messages.ts';

export const days = {
  daysTitle: 'Messaggi al giorno',
  daysSentence: '{title}, dal {from} al {to}: minimo {lowest}, massimo {highest}',
  daysValue: '{day}: {messages}',
  daysIncomplete: '{day}: {messages} finora, il giorno è incompleto',
  daysMost: 'Massimo: {messages}, in data {day}',
  daysAsTable: 'Mostra i giorni in una tabella',
} satisfies Partial<Messages>;
