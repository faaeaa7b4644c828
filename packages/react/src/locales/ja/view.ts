import type { Messages } from '../../messages.ts';

export const view = {
  chartUnit: 'グラフの 1 点の単位',
  unitAuto: '期間に合わせる',
  compareBefore: 'その前の期間と比較',
  logScale: '対数目盛',
  saveNumbers: '数値を CSV で保存',
  savePicture: '画像として保存 ({format})',
  pictureFailed: '画像を作成できませんでした。このページでは許可されていません。SVG で保存してください。',
  fullScreen: '全画面表示',
  leaveFullScreen: '全画面表示の終了',
  printView: '印刷または PDF として保存',
  noDaysBefore: 'その前の期間に、データのない日があるため、比較は行われません。',
} satisfies Partial<Messages>;
