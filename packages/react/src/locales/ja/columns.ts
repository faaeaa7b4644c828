import type { Messages } from '../../messages.ts';

/** What the details table says once something is done in it: arranged, exported, printed. */
export const columns = {
  selectedCount: { other: '送信者 {count} 件を選択中' },
  selectedElsewhere: { other: '{count} 件は表示されていません' },
  cancelExport: 'エクスポートをキャンセル',
  exportStarted: 'すべての送信者をエクスポートしています。',
  exportSaved: { other: '送信者 {count} 件を保存しました' },
  exportCanceled: 'エクスポートをキャンセルしました。',
  exportFailed: 'エクスポートに失敗しました。',
  sortBy: '並べ替え',
  sortThenBy: '次の並べ替え',
  sortByNothing: '(列なし)',
  sortDirection: '{order}: 方向',
  ascending: '昇順',
  descending: '降順',
  printLimit: { other: '送信者 {total} 件中、最初の {count} 件です。エクスポートにはすべて含まれます。' },
} satisfies Partial<Messages>;
