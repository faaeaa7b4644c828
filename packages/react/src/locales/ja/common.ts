import type { Messages } from '../../messages.ts';

export const common = {
  name: '名前',
  cancel: 'キャンセル',
  save: '保存',
  undo: '元に戻す',
  dateMissing: '日付をすべて入力してください。',
  partNotLoaded: '読み込めませんでした。閉じてからもう一度お試しください。',
  back: '戻る',
  versionOrHigher: '{version} 以上',
  apply: '適用',
} satisfies Partial<Messages>;
