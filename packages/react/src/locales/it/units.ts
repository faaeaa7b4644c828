import type { Messages } from '../../messages.ts';

export const units = {
  messages: 'Messaggi',
  senders: 'Mittenti',
  sender: 'Mittente',
  domain: 'Dominio',
  clientAddress: 'Client',
  day: 'Giorno',
  total: 'Totale',
  firstSeen: 'Primo invio',
  lastSeen: 'Ultimo invio',
  percentOfMessages: 'Percentuale dei messaggi',
  percentOfAllMessages: 'Percentuale di tutti i messaggi',
  percentOfMessagesValue: '{percent} dei messaggi',
  messagesCount: { one: '{count} messaggio', many: '{count} di messaggi', other: '{count} messaggi' },
  sendersCount: { one: '{count} mittente', many: '{count} di mittenti', other: '{count} mittenti' },
  others: { one: '{count} altro', many: 'Altri {count}', other: 'Altri {count}' },
  days: { one: '{count} giorno', many: '{count} giorni', other: '{count} giorni' },
} satisfies Partial<Messages>;
