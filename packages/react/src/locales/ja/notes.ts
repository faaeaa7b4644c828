import type { Messages } from '../../messages.ts';

export const notes = {
  dayNotesNone:
    '{from} から {to} までのメモはありません。「プリンターを TLS 1.2 に移行」のように変更点を書き留めると、グラフのその日に表示されます。',
  dayNotesNoneReadOnly: '{from} から {to} までのメモはありません。',
  dayNotesElsewhere: { other: '期間外の日に、他のメモが {count} 件あります。' },
  dayNoteBy: '作成者: {author}',
  dayNoteNew: '新しいメモ',
  dayNoteText: 'メモ',
  dayNoteCalendar: 'カレンダーで日を選択',
  dayNoteAdd: '追加',
  dayNoteEdit: '「{text}」を編集',
  dayNoteDelete: '「{text}」を削除',
  dayNoteAdded: '{day}のメモを追加しました。',
  dayNoteChanged: '{day}のメモを変更しました。',
  dayNoteDeleted: '{day}のメモを削除しました。',
  dayNoteRestored: '{day}のメモを元に戻しました。',
  dayNoteTextMissing: '何があったかを入力してください。',
  dayNoteDayOutside: '{from} から {to} までの日を入力してください。',
  dayNoteLeft: { other: '残り {count} 文字' },
  dayNotesFull: { other: '保存できるメモは {count} 件までです。新しく書くには、1 件削除してください。' },
  dayNotesNotLoaded:
    'メモを読み込めませんでした。ストレージがブロックされているか、アクセスできない可能性があります。',
  dayNotesNotSaved:
    '保存できませんでした。ストレージがいっぱいか、ブロックされているか、アクセスできない可能性があります。',
} satisfies Partial<Messages>;
