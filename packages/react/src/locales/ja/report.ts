import type { Messages } from '../../messages.ts';

export const report = {
  reportTitle: 'SMTP AUTH クライアント レポート',
  sendingVolume: '送信量',
  tlsUsage: 'TLS の使用状況',
  authMethod: '認証方法',
  viewDataBy: 'データの表示単位',
  showDataFor: 'データの表示対象',
  allDomains: 'すべてのドメイン',
  viewDetailsTable: '詳細テーブルの表示',
  viewReport: 'レポートの表示',
  filters: 'フィルター',
  dateRange: '期間',
  lastDays: { other: '過去 {count} 日間' },
  dayRange: '{from} ～ {to}',
  timeZone: 'タイム ゾーン',
  daysInZone: '日の区切り: タイム ゾーン {timeZone}',
  dataThrough: '{date} までのデータ',
  moreUnusual: { other: '他に通常と異なるもの {count} 件' },
} satisfies Partial<Messages>;
