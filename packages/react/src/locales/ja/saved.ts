import type { Messages } from '../../messages.ts';

export const saved = {
  savedFiltersNone:
    '保存済みのフィルターはまだありません。現在の表示に名前を付けて保存すると、ここに表示されます。',
  savedFilterCurrent: '現在の表示',
  savedFilterNew: '現在の表示を保存',
  savedFilterSaved: 'フィルター「{name}」を保存しました。',
  savedFilterRename: '「{name}」の名前を変更',
  savedFilterRenamed: 'フィルターの名前を「{name}」に変更しました。',
  savedFilterDelete: '「{name}」を削除',
  savedFilterDeleted: 'フィルター「{name}」を削除しました。',
  savedFilterNameMissing: 'フィルターの名前を入力してください。',
  savedFilterNameTaken: '「{name}」という名前のフィルターは既にあります。',
  savedFiltersFull: { other: '保存できるフィルターは {count} 件までです。' },
  savedFiltersNotLoaded:
    '保存済みのフィルターを読み込めませんでした。ストレージがブロックされている可能性があります。',
  savedFiltersNotSaved: '保存できませんでした。ストレージがいっぱいか、ブロックされている可能性があります。',
} satisfies Partial<Messages>;
