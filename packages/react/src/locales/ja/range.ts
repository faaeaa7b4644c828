import type { Messages } from '../../messages.ts';

export const range = {
  rangeFirstDay: '最初の日',
  rangeLastDay: '最後の日',
  rangeHint: { other: '最長 {count} 日間、{date} まで。' },
  rangeUnfinished: '今日はまだ終わっていません。数値は今後増えます。',
  rangeReversed: '最後の日が最初の日より前です。',
  rangeTooLong: { other: '一度に表示できるのは {count} 日間までですが、{days}が指定されています。' },
  rangeTooLate: '{date} より後の日のデータはまだありません。',
  rangeTooEarly: '{date} より前のデータはありません。',
  calendarFailed: 'カレンダーを読み込めませんでした。日付をキーボードで入力してください。',
} satisfies Partial<Messages>;
