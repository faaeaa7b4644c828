import type { NightlyWords } from './NightlyWords.ts';

export const ar: NightlyWords = {
  whatWasRead: 'ما تمت قراءته',
  files: 'ملفات السجل',
  lines: 'الأسطر',
  submissions: 'عمليات الإرسال',
  failures: 'محاولات تسجيل دخول فاشلة',
  refusals: 'مستلمون مرفوضون',
  skipped: 'أسطر تعذرت قراءتها',
  tlsNotLogged:
    'عمليات إرسال بلا سطر عن TLS، فهو غير معروف: {count}. إذا كان الخادم يسجل TLS ‏(\u2066smtpd_tls_loglevel\u2069 يساوي 1 أو أكثر)، فشغّل البرنامج مع \u2066--tls-logged\u2069.',
  madeAt: 'أُنشئ في {time}',
  logEnds: 'آخر عملية إرسال في {time}. لم يتم تقييم الأيام اللاحقة: هل ما زالت الكتابة في السجل مستمرة؟',
  nothingRead: 'لا توجد أي عملية إرسال في السجلات. هل هي سجلات الخادم الذي يُسلَّم إليه البريد؟',
};
