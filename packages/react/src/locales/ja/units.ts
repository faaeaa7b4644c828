import type { Messages } from '../../messages.ts';

export const units = {
  messages: 'メッセージ',
  senders: '送信者',
  sender: '送信者',
  domain: 'ドメイン',
  clientAddress: 'クライアント',
  day: '日',
  total: '合計',
  firstSeen: '最初の確認',
  lastSeen: '最後の確認',
  percentOfMessages: 'メッセージの割合',
  percentOfAllMessages: '全メッセージに対する割合',
  percentOfMessagesValue: 'メッセージの {percent}',
  messagesCount: { other: 'メッセージ {count} 件' },
  sendersCount: { other: '送信者 {count} 件' },
  others: { other: 'その他 {count} 件' },
  days: { other: '{count} 日間' },
} satisfies Partial<Messages>;
