import type { Messages } from '../../messages.ts';

export const pane = {
  paneKind: 'Tipo di account',
  paneMessages: 'Messaggi in questi giorni',
  paneClients: 'Client',
  paneClient: 'Client',
  paneClientsCaption: 'Messaggi per client',
  paneFlags: 'Perché è segnalato',
  paneNotFlagged: 'Niente di insolito in questo mittente dal {from} al {to}.',
  paneEmpty: 'Questo mittente non ha inviato nulla dal {from} al {to}. Prova un intervallo più lungo.',
  paneError: 'Impossibile caricare questo mittente.',
  panePrevious: 'Mittente precedente',
  paneNext: 'Mittente successivo',
  paneBack: 'Indietro',
  daysTitle: 'Messaggi al giorno',
  daysSentence: '{title}, dal {from} al {to}: minimo {lowest}, massimo {highest}',
  daysValue: '{day}: {messages}',
  daysIncomplete: '{day}: {messages} finora, il giorno è incompleto',
  daysMost: 'Massimo: {messages}, in data {day}',
  daysAsTable: 'Mostra i giorni come tabella',
} satisfies Partial<Messages>;
