import type { Messages } from '../../messages.ts';

export const filters = {
  // They follow the value, as `filterSentence` has it.
  filterOperators: {
    contains: 'を含む',
    is: 'と一致する',
    startsWith: 'で始まる',
    isNot: 'と一致しない',
    in: 'のいずれか',
    atLeast: '以上',
    atMost: '以下',
  },
  senderAddress: '送信者のアドレス',
  tlsVersion: 'TLS バージョン',
  messagesPerSender: '送信者ごとのメッセージ',
  tlsPerSender: 'TLS バージョン別のメッセージ',
  authPerSender: '認証方法別のメッセージ',
  filterSentence: '{field}: {value} {operator}',
  filterPerSender: '送信者ごと: {amount}{operator}',
  filterPerSenderWith: '送信者ごと、{column}: {amount}{operator}',
  filterNothing: '(なし)',
  filterOthers: { other: '他 {count} 件' },
  filterEither: '{first}、または {second}',
  filterNever: '対象のメッセージなし',
  filterDomain: 'ドメイン: {domain}',
  filterRange: '期間: {range}',
  filterSearch: '検索: 「{text}」',
  activeFilters: '適用中のフィルター',
  removeFilter: 'フィルターを削除: {filter}',
  filterRemoved: 'フィルターを削除しました: {filter}',
  clearFilters: 'すべてクリア',
  filtersCleared: 'すべてのフィルターを削除しました。',
} satisfies Partial<Messages>;
