import type { Messages } from '../../messages.ts';

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
  selectedSenders: '選択した送信者',
  clearSelection: '選択を解除',
  showAllColumns: 'すべての列を表示',
  clearSearch: '検索をクリア',
  noSenderFound: 'アドレスに「{search}」を含む送信者はありません。',
  sendersFound: { other: '送信者 {count} 件中 {found} 件' },
} satisfies Partial<Messages>;
