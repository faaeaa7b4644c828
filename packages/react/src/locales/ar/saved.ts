import type { Messages } from '../../messages.ts';

export const saved = {
  savedFiltersNone: 'لا توجد عوامل تصفية محفوظة بعد. احفظ المعروض حاليًا باسم لتجده هنا.',
  savedFilterCurrent: 'المعروض حاليًا',
  savedFilterNew: 'حفظ المعروض حاليًا',
  savedFilterSaved: 'تم حفظ عامل التصفية «{name}».',
  savedFilterRename: 'إعادة تسمية «{name}»',
  savedFilterRenamed: 'أصبح اسم عامل التصفية «{name}».',
  savedFilterDelete: 'حذف «{name}»',
  savedFilterDeleted: 'تم حذف عامل التصفية «{name}».',
  savedFilterNameMissing: 'أدخل اسمًا لعامل التصفية.',
  savedFilterNameTaken: 'يوجد بالفعل عامل تصفية باسم «{name}».',
  savedFiltersFull: {
    zero: 'يمكن حفظ {count} عامل تصفية كحد أقصى.',
    one: 'يمكن حفظ عامل تصفية واحد كحد أقصى.',
    two: 'يمكن حفظ عاملَي تصفية كحد أقصى.',
    few: 'يمكن حفظ {count} عوامل تصفية كحد أقصى.',
    many: 'يمكن حفظ {count} عامل تصفية كحد أقصى.',
    other: 'يمكن حفظ {count} عامل تصفية كحد أقصى.',
  },
  savedFiltersNotLoaded: 'تعذر تحميل عوامل التصفية المحفوظة. قد تكون مساحة تخزينها محظورة.',
  savedFiltersNotSaved: 'تعذر الحفظ. قد تكون مساحة التخزين ممتلئة أو محظورة.',
} satisfies Partial<Messages>;
