import type { Messages } from '../../messages.ts';

export const common = {
  name: 'الاسم',
  cancel: 'إلغاء الأمر',
  save: 'حفظ',
  undo: 'تراجع',
  dateMissing: 'أدخل تاريخًا كاملًا.',
  partNotLoaded: 'تعذر تحميل هذا الجزء. أغلقه وحاول مرة أخرى.',
  back: 'رجوع',
  versionOrHigher: '\u200f{version} أو أعلى',
  apply: 'تطبيق',
} satisfies Partial<Messages>;
