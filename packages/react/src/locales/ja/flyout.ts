import type { Messages } from '../../messages.ts';

export const flyout = {
  flyoutIntro:
    'SMTP AUTH (認証済み SMTP 送信) でメールを送信しているデバイス、アプリケーション、ユーザーと、使用された TLS バージョンおよび認証方法です。古い TLS バージョンと基本認証は廃止が進められています。使い続けている送信者は、今後送信できなくなります。',
  flyoutPeriod: '過去 1 週間: {from} ～ {to}',
  volumes: '送信量の内訳',
  volumesCaption: 'ドメインごとのメッセージ',
  tlsUsageCaption: 'TLS バージョンごとのメッセージ、メッセージの割合、送信者',
  stillAtRisk: 'まだリスクのある送信者',
  belowTls: '{version} 未満の送信者',
  onBasic: '基本認証の送信者',
  noneBelowTls: '{version} 未満の送信者はありません。',
  noneOnBasic: '基本認証を使用する送信者はありません。',
  moreSenders: { other: '他の送信者 {count} 件' },
  shareSentence: '{value}: メッセージの {percent}',
  openReport: 'SMTP AUTH クライアント レポートを開く',
} satisfies Partial<Messages>;
