import type { Messages } from '../../messages.ts';

export const units = {
  messages: 'Mensagens',
  senders: 'Remetentes',
  sender: 'Remetente',
  domain: 'Domínio',
  clientAddress: 'Cliente',
  day: 'Dia',
  total: 'Total',
  firstSeen: 'Primeiro envio',
  lastSeen: 'Último envio',
  percentOfMessages: 'Porcentagem das mensagens',
  percentOfAllMessages: 'Porcentagem de todas as mensagens',
  percentOfMessagesValue: '{percent} das mensagens',
  messagesCount: { one: '{count} mensagem', many: '{count} de mensagens', other: '{count} mensagens' },
  sendersCount: { one: '{count} remetente', many: '{count} de remetentes', other: '{count} remetentes' },
  others: { one: '{count} outro', many: 'Outros {count}', other: 'Outros {count}' },
  days: { one: '{count} dia', many: '{count} dias', other: '{count} dias' },
} satisfies Partial<Messages>;
