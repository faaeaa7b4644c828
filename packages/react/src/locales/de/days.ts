import type { Messages } from '../../messages.ts';

export const days = {
  daysTitle: 'Nachrichten pro Tag',
  daysSentence: '{title}, vom {from} bis {to}: niedrigster Wert {lowest}, höchster Wert {highest}',
  daysValue: '{day}: {messages}',
  daysIncomplete: '{day}: bisher {messages}, der Tag ist unvollständig',
  daysMost: 'Höchster Wert: {messages} am {day}',
  daysAsTable: 'Tage als Tabelle anzeigen',
} satisfies Partial<Messages>;
