import type { Messages } from '../../messages.ts';

export const request = {
  requestIntro: 'تقرير مفصل من {from} إلى {to}. الأيام حسب المنطقة الزمنية {timeZone}.',
  requestOnly: 'المطابق فقط',
  requestContents: 'المحتويات',
  contentsSummaryHint: 'صف واحد لكل مرسل، مع الرسائل حسب إصدار TLS وحسب أسلوب المصادقة',
  contentsDailyHint: 'المعلومات نفسها لكل يوم ظهر فيه مرسل',
  contentsSubmissionsHint: 'صف واحد لكل عملية إرسال، مع الوقت والعميل؛ قد يكون طويلًا جدًا',
  requestFormat: 'التنسيق',
  formatCsvHint: 'لجداول البيانات',
  formatNdjsonHint: 'للبرامج',
  requestRecipients: 'المستلمون (اختياري)',
  requestRecipientsHint: 'من يستلمه بالبريد الإلكتروني. افصل بين العناوين بفواصل (,).',
  requestRecipientsInvalid:
    'هذا ليس عنوان بريد إلكتروني: {addresses}. اكتب كل عنوان مثل name@example.com، وافصل بين العناوين بفواصل (,).',
  requestRecipientsTooMany: {
    zero: 'الحد الأقصى {count} مستلم. أزل بعض المستلمين.',
    one: 'الحد الأقصى مستلم واحد. أزل بعض المستلمين.',
    two: 'الحد الأقصى مستلمان. أزل بعض المستلمين.',
    few: 'الحد الأقصى {count} مستلمين. أزل بعض المستلمين.',
    many: 'الحد الأقصى {count} مستلمًا. أزل بعض المستلمين.',
    other: 'الحد الأقصى {count} مستلم. أزل بعض المستلمين.',
  },
  requestHeader: 'البدء بالفترة والمنطقة الزمنية والشروط',
  requestBom: 'تمييز الملف على أنه Unicode، ليقرأ Excel كل حرف (علامة ترتيب البايت)',
  requestSubmit: 'طلب',
  requestBackground: 'المتابعة في الخلفية',
  requestNameMissing: 'أدخل اسمًا للتقرير لتتمكن من العثور على ملفه.',
} satisfies Partial<Messages>;
