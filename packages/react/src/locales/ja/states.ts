import type { Messages } from '../../messages.ts';

export const states = {
  loading: '読み込んでいます…',
  emptyTitle: 'SMTP AUTH による送信はありません',
  emptyBody: '{from} から {to} までの送信はありません。より長い期間をお試しください。',
  emptyFilteredBody:
    'この選択に一致する送信はありません。より長い期間、またはすべてのドメインをお試しください。',
  errorTitle: 'レポートを読み込めませんでした',
  errors: {
    unavailable: '現在データにアクセスできません。しばらくしてからもう一度お試しください。',
    unauthorized:
      'このデータを表示する権限がありません。もう一度サインインするか、アクセス権を要求してください。',
    timeout: '応答に時間がかかりすぎました。もう一度試すか、より短い期間を選択してください。',
    'invalid-query': 'この選択には応答できません。別の期間またはドメインを選択してください。',
    internal: '集計中に問題が発生しました。もう一度お試しください。',
  },
  renderError: 'この部分を表示できませんでした。ページの他の部分は引き続き使用できます。',
  retry: '再試行',
  close: '閉じる',
} satisfies Partial<Messages>;
