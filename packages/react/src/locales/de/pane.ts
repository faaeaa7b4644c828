import type { Messages } from '../../messages.ts';

export const pane = {
  paneKind: 'Art des Kontos',
  paneMessages: 'Nachrichten im Zeitraum',
  paneClients: 'Clients',
  paneClientsCaption: 'Nachrichten pro Client',
  paneFlags: 'Warum markiert',
  paneNotFlagged: 'Nichts Ungewöhnliches bei diesem Absender vom {from} bis {to}.',
  paneEmpty:
    'Dieser Absender hat vom {from} bis {to} nichts gesendet. Versuchen Sie einen längeren Zeitraum.',
  paneError: 'Dieser Absender konnte nicht geladen werden.',
  panePrevious: 'Vorheriger Absender',
  paneNext: 'Nächster Absender',
} satisfies Partial<Messages>;
