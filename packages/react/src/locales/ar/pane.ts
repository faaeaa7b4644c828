import type { Messages } from '../../messages.ts';

export const pane = {
  paneKind: 'نوع الحساب',
  paneMessages: 'الرسائل في هذه الأيام',
  paneClients: 'العملاء',
  paneClient: 'العميل',
  paneClientsCaption: 'الرسائل لكل عميل',
  paneFlags: 'سبب التمييز',
  paneNotFlagged: 'لا شيء غير معتاد لدى هذا المرسل من {from} إلى {to}.',
  paneEmpty: 'لم يرسل هذا المرسل شيئًا من {from} إلى {to}. جرّب فترة أطول.',
  paneError: 'تعذر تحميل هذا المرسل.',
  panePrevious: 'المرسل السابق',
  paneNext: 'المرسل التالي',
  paneBack: 'رجوع',
  daysTitle: 'الرسائل في اليوم',
  daysSentence: '\u200f{title}، من {from} إلى {to}: الأدنى {lowest}، الأعلى {highest}',
  daysValue: '\u200f{day}: {messages}',
  daysIncomplete: '\u200f{day}: {messages} حتى الآن، اليوم غير مكتمل',
  daysMost: 'الأعلى: {messages} في {day}',
  daysAsTable: 'إظهار الأيام في جدول',
} satisfies Partial<Messages>;
