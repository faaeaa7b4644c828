import type { Messages } from '../../messages.ts';

export const days = {
  daysTitle: 'Messages par jour',
  daysSentence: '{title}, du {from} au {to} : minimum {lowest}, maximum {highest}',
  daysValue: '{day} : {messages}',
  daysIncomplete: '{day} : {messages} jusqu’ici, le jour est incomplet',
  daysMost: 'Maximum : {messages} le {day}',
  daysAsTable: 'Afficher les jours dans un tableau',
} satisfies Partial<Messages>;
