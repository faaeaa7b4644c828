import type { Messages } from '../../messages.ts';

export const card = {
  cardTitle: 'SMTP AUTH クライアント',
  cardDescription: { other: '過去 {count} 日間に SMTP AUTH で送信したユーザーとサービス アカウント' },
  cardEmpty: {
    other:
      '過去 {count} 日間に SMTP AUTH で送信したものはありません。レポートではより長い期間を表示できます。',
  },
  cardUnavailable: 'このレポートは、お客様の組織では利用できません。',
  cardError: '送信者の数を読み込めませんでした。',
  cardOpen: '過去 1 週間を表示',
  daysBefore: { other: 'その前の {count} 日間' },
  deltaMore: { other: '{daysBefore}より {count} 件多い' },
  deltaFewer: { other: '{daysBefore}より {count} 件少ない' },
  deltaSame: { other: 'その前の {count} 日間と同数' },
  deltaNew: { other: '新規: その前の {count} 日間は 0 件' },
  sendersBelowTls: { other: '{version} 未満の送信者 {count} 件' },
  sendersOnBasic: { other: '基本認証を使用する送信者 {count} 件' },
  sendersUnusual: { other: '通常と異なるアクティビティのある送信者 {count} 件' },
  noneUnusual: '通常と異なるアクティビティはありません。',
  sparklineLabel: '1 日あたりの送信者、{from} ～ {to}: 最小 {lowest}、最大 {highest}',
} satisfies Partial<Messages>;
