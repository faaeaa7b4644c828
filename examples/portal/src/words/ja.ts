import type { PortalWords } from './PortalWords.ts';

export const ja: PortalWords = {
  product: 'メール管理',
  dashboard: 'ダッシュボード',
  navigation: 'セクション',
  language: '言語',
  theme: 'テーマ',
  themes: { system: 'システム', light: 'ライト', dark: 'ダーク' },
  openLog: 'ログ ファイルを開く',
  openLogHint:
    'Postfix のログ、または CSV や NDJSON の送信記録 (gzip も可)。ここで読み取られ、ブラウザーの外には出ません。',
  useSample: 'サンプルをもう一度表示',
  sample: 'サンプル: 架空のホスティング会社、90 日間',
  reading: '{name} を読み取り中: {percent}',
  cancel: 'キャンセル',
  dataOf: '{name} のデータ',
  serverData: 'ポータルのサーバーのデータ',
  serverHint: '集計はサーバーで行い、ブラウザーに届くのは表示する内容だけです。',
  logCard: '読み取った内容',
  lines: '行',
  submissions: '送信記録',
  failures: 'サインインの失敗',
  refusals: '拒否された受信者',
  skipped: '読み取れなかった行',
  clientsCard: '最も多く使われたクライアント',
  clientsCardText: '過去 7 日間のクライアント アドレス別メッセージ数',
  authCard: '認証',
  authCardText: '過去 7 日間の方法別の送信者数',
  noSubmissions: 'ファイルは読み取られましたが、SMTP AUTH で送信した人はいません。',
  report: 'SMTP AUTH クライアント',
  pieces: '部品から組み立て',
  copy: 'アドレスをコピー',
  copied: 'コピーしました: {count}',
  deprecation: 'SMTP AUTH の基本認証は、2026 年 12 月末に既定で無効になる予定です。',
  problems: {
    binary:
      'これはテキスト ファイルではありません。メールのログ、または gzip で圧縮したログを選んでください。',
    empty: 'このファイルは空です。別のファイルを選んでください。',
    'damaged-gzip':
      '圧縮ファイルが壊れています。途中で終わっているか、展開できません。もう一度コピーするか、先に展開してください。',
    'missing-columns': 'この表には {missing} として読み取れる列がありません。ある列: {columns}。',
    'syslog-without-postfix':
      'これはシステム ログですが、Postfix の行がありません。送信を受け付けるサーバーのメール ログを選んでください。',
    failed: 'ファイルの読み取り中に問題が起きました。もう一度選んでください。',
    'unknown-format':
      'このファイルの形式がわかりません。Postfix のログと、時刻と送信者の列またはフィールドがある CSV や NDJSON を読み取れます。',
    'read-failed':
      'ファイルを最後まで読み取れませんでした。移動または変更された可能性があります。もう一度選んでください。',
  },
  looksLike: '{format} のようです。',
  kept: 'レポートには以前の内容がそのまま表示されています。',
  missing: { sender: '送信者', time: '時刻' },
};
