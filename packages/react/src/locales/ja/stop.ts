import type { Messages } from '../../messages.ts';

export const stop = {
  stopTitle: '送信できなくなるもの',
  stopMinimumTls: 'TLS の最小バージョン',
  stopAnyTls: '最小なし',
  stopNoBasic: '基本認証なし',
  stopNoCondition:
    'TLS の最小バージョンを選択するか、基本認証なしを選択すると、送信できなくなる送信者を確認できます。',
  stopError: '送信できなくなるものを集計できませんでした。',
  stopSenders: '送信不可になる',
  stopInPart: '送信の全部または一部',
  stopMessages: '拒否される',
  stopAverage: '平均',
  stopReady: '対応済み',
  partOfSenders: { other: '送信者 {count} 件中 {part} 件' },
  messagesPerDay: { other: '1 日あたりメッセージ {count} 件' },
  fewerMessagesPerDay: '1 日あたりメッセージ {least} 件未満',
  stopValues: { stopping: '送信不可になる', unknown: '判定不能', ready: '対応済み' },
  stopShares: '送信不可になる、判定不能、対応済みごとのメッセージ、メッセージの割合、送信者',
  stopUnknown: '判定不能: {messages}、{senders}。使用されたものが記録されていません。',
  stopTrend: '1 日あたりに拒否されるメッセージ',
  stopList: '送信できなくなる送信者',
  stopNobody: '送信できなくなる送信者はありません。',
  stopNobodyKnown: '送信できなくなることがわかっている送信者はありません。',
  stopShowAll: { other: '送信者 {count} 件をすべて表示' },
} satisfies Partial<Messages>;
