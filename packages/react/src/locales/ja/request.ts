import type { Messages } from '../../messages.ts';

export const request = {
  requestIntro: '{from} から {to} までの詳細なレポートです。日はタイム ゾーン {timeZone} で区切られます。',
  requestOnly: '次に一致するもののみ',
  requestContents: '内容',
  contentsSummaryHint: '送信者ごとに 1 行。TLS バージョン別と認証方法別のメッセージを含みます',
  contentsDailyHint: '送信者が確認された日ごとに、同じ内容を含みます',
  contentsSubmissionsHint: '送信ごとに 1 行。時刻とクライアントを含みます。非常に長くなることがあります',
  requestFormat: '形式',
  formatCsvHint: '表計算ソフト用',
  formatNdjsonHint: 'プログラム用',
  requestRecipients: '受信者 (省略可能)',
  requestRecipientsHint: 'メールで受け取る人。アドレスはコンマで区切ってください。',
  requestRecipientsInvalid:
    'メール アドレスではありません: {addresses}。それぞれを name@example.com のように入力し、コンマで区切ってください。',
  requestRecipientsTooMany: { other: '受信者は {count} 件までです。いくつか削除してください。' },
  requestHeader: '先頭に期間、タイム ゾーン、条件を記載する',
  requestBom: 'Excel ですべての文字が読めるように、ファイルを Unicode として示す (バイト順マーク)',
  requestSubmit: '要求',
  requestBackground: 'バックグラウンドで続行',
  requestNameMissing: 'ファイルを見つけられるように、レポートの名前を入力してください。',
} satisfies Partial<Messages>;
