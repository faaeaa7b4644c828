import type { Messages } from '../../messages.ts';

export const unusual = {
  unusualNone: '{from} から {to} まで、通常と異なるものはありません。',
  unusualNoDay: '集計が完了した日がまだないため、判定できません。',
  unusualTooEarly: {
    other:
      '通常と異なるかどうかを判定できる履歴がまだありません。この期間の前に、集計が完了した日が {count} 日必要です。',
  },
  unusualError: '通常と異なるアクティビティを調べられませんでした。',
  unusualTruncated: '見つかったもののうち、最新のものだけを表示しています。',
  unusualSince: '{from} ～ {to} との比較',
  unusualAboveOwn: '{day}に{messages}。この曜日の通常は{most}以下',
  unusualNewSender: '最初の確認は{day}。それ以降: {messages}',
  unusualTlsDowngraded: '{day}に {version}。以前は {before}',
  unusualBasicAfterOauth: '{day}に基本認証。以前は OAuth',
  unusualNewClient: '{day}に {client} から送信。これまで誰も送信に使っていないクライアント',
  unusualFellSilent: '最後のメッセージは{day}、その後 {silent}なし。通常の間隔は {gap}以下',
  unusualOfSender: '{sender}: {sentence}',
  showMoreSenders: { other: 'さらに送信者 {count} 件を表示' },
  showFewerSenders: '送信者の表示を減らす',
} satisfies Partial<Messages>;
