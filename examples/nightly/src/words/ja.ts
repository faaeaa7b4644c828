import type { NightlyWords } from './NightlyWords.ts';

export const ja: NightlyWords = {
  whatWasRead: '読み取った内容',
  files: 'ログファイル',
  lines: '行数',
  submissions: '送信件数',
  failures: 'サインインの失敗',
  refusals: '拒否された宛先',
  skipped: '読み取れなかった行',
  tlsNotLogged:
    'TLS に関する行がなく、TLS が不明な送信: {count} 件。サーバーが TLS を記録している場合 (smtpd_tls_loglevel が 1 以上) は、--tls-logged を付けて実行してください。',
  madeAt: '作成日時: {time}',
  logEnds: '最後の送信は {time} です。それより後の日は判定していません。ログは現在も書き込まれていますか?',
  nothingRead: 'ログに送信がありません。メールの送信を受け付けるサーバーのログですか?',
};
