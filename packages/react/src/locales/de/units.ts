import type { Messages } from '../../messages.ts';

export const units = {
  messages: 'Nachrichten',
  senders: 'Absender',
  sender: 'Absender',
  domain: 'Domäne',
  clientAddress: 'Client',
  day: 'Tag',
  total: 'Gesamt',
  firstSeen: 'Zuerst gesehen',
  lastSeen: 'Zuletzt gesehen',
  percentOfMessages: 'Prozent der Nachrichten',
  percentOfAllMessages: 'Prozent aller Nachrichten',
  percentOfMessagesValue: '{percent} der Nachrichten',
  messagesCount: { one: '{count} Nachricht', other: '{count} Nachrichten' },
  sendersCount: { one: '{count} Absender', other: '{count} Absender' },
  others: { one: '{count} weitere', other: '{count} weitere' },
  days: { one: '{count} Tag', other: '{count} Tage' },
} satisfies Partial<Messages>;
