import type { Messages } from '../../messages.ts';

export const pane = {
  paneKind: 'نوع الحساب',
  paneMessages: 'الرسائل في هذه الأيام',
  paneClients: 'العملاء',
  paneClientsCaption: 'الرسائل لكل عميل',
  paneFlags: 'سبب التمييز',
  paneNotFlagged: 'لا شيء غير معتاد لدى هذا المرسل من {from} إلى {to}.',
  paneEmpty: 'لم يرسل هذا المرسل شيئًا من {from} إلى {to}. جرّب فترة أطول.',
  paneError: 'تعذر تحميل هذا المرسل.',
  panePrevious: 'المرسل السابق',
  paneNext: 'المرسل التالي',
} satisfies Partial<Messages>;
