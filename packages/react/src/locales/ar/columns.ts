import type { Messages } from '../../messages.ts';

/** What the details table says once something is done in it: arranged, exported, printed. */
export const columns = {
  selectedCount: {
    zero: 'تم تحديد {count} مرسل',
    one: 'تم تحديد مرسل واحد',
    two: 'تم تحديد مرسلَين',
    few: 'تم تحديد {count} مرسلين',
    many: 'تم تحديد {count} مرسلًا',
    other: 'تم تحديد {count} مرسل',
  },
  selectedElsewhere: {
    zero: '{count} غير معروضين',
    one: 'واحد غير معروض',
    two: 'اثنان غير معروضين',
    few: '{count} غير معروضين',
    many: '{count} غير معروضين',
    other: '{count} غير معروضين',
  },
  cancelExport: 'إلغاء التصدير',
  exportStarted: 'جارٍ تصدير جميع المرسلين.',
  exportSaved: {
    zero: 'تم حفظ {count} مرسل',
    one: 'تم حفظ مرسل واحد',
    two: 'تم حفظ مرسلَين',
    few: 'تم حفظ {count} مرسلين',
    many: 'تم حفظ {count} مرسلًا',
    other: 'تم حفظ {count} مرسل',
  },
  exportCanceled: 'تم إلغاء التصدير.',
  exportFailed: 'فشل التصدير.',
  sortBy: 'الفرز حسب',
  sortThenBy: 'ثم حسب',
  sortByNothing: '(بلا عمود)',
  sortDirection: '\u200f{order}: الاتجاه',
  ascending: 'تصاعدي',
  descending: 'تنازلي',
  printLimit: {
    zero: 'أول {count} من أصل {total} من المرسلين. يتضمن التصدير الجميع.',
    one: 'أول مرسل من أصل {total} من المرسلين. يتضمن التصدير الجميع.',
    two: 'أول مرسلَين من أصل {total} من المرسلين. يتضمن التصدير الجميع.',
    few: 'أول {count} من أصل {total} من المرسلين. يتضمن التصدير الجميع.',
    many: 'أول {count} من أصل {total} من المرسلين. يتضمن التصدير الجميع.',
    other: 'أول {count} من أصل {total} من المرسلين. يتضمن التصدير الجميع.',
  },
} satisfies Partial<Messages>;
