import type { Messages } from '../../messages.ts';

export const pane = {
  paneKind: 'アカウントの種類',
  paneMessages: 'この期間のメッセージ',
  paneClients: 'クライアント',
  paneClientsCaption: 'クライアントごとのメッセージ',
  paneFlags: '印が付いた理由',
  paneNotFlagged: '{from} から {to} まで、この送信者に通常と異なる点はありません。',
  paneEmpty: 'この送信者は {from} から {to} まで何も送信していません。より長い期間をお試しください。',
  paneError: 'この送信者を読み込めませんでした。',
  panePrevious: '前の送信者',
  paneNext: '次の送信者',
} satisfies Partial<Messages>;
