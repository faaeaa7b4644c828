/** Units and columns. */
export const units = {
  messages: 'Messages',
  senders: 'Senders',
  sender: 'Sender',
  domain: 'Domain',
  clientAddress: 'Client',
  day: 'Day',
  total: 'Total',
  firstSeen: 'First seen',
  lastSeen: 'Last seen',
  percentOfMessages: 'Percent of messages',
  percentOfAllMessages: 'Percent of all messages',
  percentOfMessagesValue: '{percent} of messages',
  messagesCount: { one: '{count} message', other: '{count} messages' },
  sendersCount: { one: '{count} sender', other: '{count} senders' },
  others: { one: '{count} other', other: '{count} others' },
  days: { one: '{count} day', other: '{count} days' },
} as const;
