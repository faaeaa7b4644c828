import type { Messages } from '../../messages.ts';

export const units = {
  messages: 'Messages',
  senders: 'Expéditeurs',
  sender: 'Expéditeur',
  domain: 'Domaine',
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
} satisfies Partial<Messages>;
