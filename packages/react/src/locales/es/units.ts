import type { Messages } from '../../messages.ts';

export const units = {
  messages: 'Mensajes',
  senders: 'Remitentes',
  sender: 'Remitente',
  domain: 'Dominio',
  clientAddress: 'Cliente',
  day: 'Día',
  total: 'Total',
  firstSeen: 'Primer envío',
  lastSeen: 'Último envío',
  percentOfMessages: 'Porcentaje de los mensajes',
  percentOfAllMessages: 'Porcentaje de todos los mensajes',
  percentOfMessagesValue: '{percent} de los mensajes',
  messagesCount: { one: '{count} mensaje', many: '{count} de mensajes', other: '{count} mensajes' },
  sendersCount: { one: '{count} remitente', many: '{count} de remitentes', other: '{count} remitentes' },
  others: { one: '{count} otro', many: 'Otros {count}', other: 'Otros {count}' },
  days: { one: '{count} día', many: '{count} días', other: '{count} días' },
} satisfies Partial<Messages>;
