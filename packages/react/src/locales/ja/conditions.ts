import type { Messages } from '../../messages.ts';

export const conditions = {
  searchDomains: 'ドメインの検索',
  noDomainFound: 'この文字列を名前に含むドメインはありません。',
  domainsShown: { other: 'メッセージの多い {count} 件のドメインのみです。他のドメインは検索してください。' },
  filtersIntro: 'すべての条件を満たす必要があります。',
  filtersNone: '条件なし: すべてが対象です。',
  filterNumber: '条件 {number}',
  filterField: 'フィールド',
  filterOperator: '比較',
  filterValue: '値',
  filterColumn: '対象のメッセージ',
  filterUnit: '単位',
  filterAdd: '条件の追加',
  filterDrop: '条件 {number} を削除',
  filterGroups: {
    submissions: '対象とするメッセージ',
    rows: '詳細テーブルに表示する送信者',
  },
  filterUnits: { messages: '件のメッセージ', percent: 'メッセージの %' },
  filterFaults: {
    valueMissing: '値を入力してください。',
    choiceMissing: '1 つ以上選択してください。',
    percent: '0 から 100 までの割合を入力してください。',
    count: '0 以上の整数を入力してください。',
  },
  filterValuesHint: {
    other: '1 件ごとに Enter キーを押すか、一覧を貼り付けてください。最大 {count} 件。',
  },
  filterValues: { other: '値 {count} 件' },
  filterValuesAdded: { other: '値を {count} 件追加しました。' },
  filterValuesKnown: '既に一覧にあります。',
  filterValuesPlain: '一覧を読み込めませんでした。値をコンマで区切って入力してください。',
  filterRefused: '書き方を確認してください: {values}。',
  filterFull: {
    other:
      '1 つの条件に指定できる値は {count} 件までです。レポートへのリンクに含める必要があるためです。残りはフィールドにあります。',
  },
} satisfies Partial<Messages>;
