import type { Messages } from '../../messages.ts';

export const pane = {
  paneKind: 'Art des Kontos',
  paneMessages: 'Nachrichten in diesen Tagen',
  paneClients: 'Clients',
  paneClient: 'Client',
  paneClientsCaption: 'Nachrichten pro Client',
  paneFlags: 'Warum markiert',
  paneNotFlagged: 'Nichts Ungewöhnliches bei diesem Absender vom {from} bis {to}.',
  paneEmpty:
    'Dieser Absender hat vom {from} bis {to} nichts gesendet. Versuchen Sie einen längeren Zeitraum.',
  paneError: 'Dieser Absender konnte nicht geladen werden.',
  panePrevious: 'Vorheriger Absender',
  paneNext: 'Nächster Absender',
  paneBack: 'Zurück',
  daysTitle: 'Nachrichten pro Tag',
  daysSentence: '{title}, vom {from} bis {to}: niedrigster Wert {lowest}, höchster Wert {highest}',
  daysValue: '{day}: {messages}',
  daysIncomplete: '{day}: bisher {messages}, der Tag ist unvollständig',
  daysMost: 'Höchster Wert: {messages} am {day}',
  daysAsTable: 'Tage als Tabelle anzeigen',
} satisfies Partial<Messages>;
