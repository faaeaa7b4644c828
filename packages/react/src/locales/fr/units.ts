import type { Messages } from '../../messages.ts';

export const units = {
  messages: 'Messages',
  senders: 'Expéditeurs',
  sender: 'Expéditeur',
  domain: 'Domaine',
  clientAddress: 'Client',
  day: 'Jour',
  total: 'Total',
  firstSeen: 'Premier envoi',
  lastSeen: 'Dernier envoi',
  percentOfMessages: 'Pourcentage des messages',
  percentOfAllMessages: 'Pourcentage de tous les messages',
  percentOfMessagesValue: '{percent} des messages',
  messagesCount: { one: '{count} message', many: '{count} de messages', other: '{count} messages' },
  sendersCount: { one: '{count} expéditeur', many: '{count} d’expéditeurs', other: '{count} expéditeurs' },
  others: { one: '{count} autre', many: '{count} autres', other: '{count} autres' },
  days: { one: '{count} jour', many: '{count} jours', other: '{count} jours' },
} satisfies Partial<Messages>;
