import type { Messages } from '../../messages.ts';

export const unusual = {
  unusualNone: 'لا شيء غير معتاد من {from} إلى {to}.',
  unusualNoDay: 'لم يكتمل أي يوم بعد، لذلك لا يمكن الحكم على شيء.',
  unusualTooEarly: {
    zero: 'لا يوجد محفوظات كافية بعد لمعرفة غير المعتاد: يلزم {count} يوم مكتمل قبل هذه الأيام.',
    one: 'لا يوجد محفوظات كافية بعد لمعرفة غير المعتاد: يلزم يوم واحد مكتمل قبل هذه الأيام.',
    two: 'لا يوجد محفوظات كافية بعد لمعرفة غير المعتاد: يلزم يومان مكتملان قبل هذه الأيام.',
    few: 'لا يوجد محفوظات كافية بعد لمعرفة غير المعتاد: يلزم {count} أيام مكتملة قبل هذه الأيام.',
    many: 'لا يوجد محفوظات كافية بعد لمعرفة غير المعتاد: يلزم {count} يومًا مكتملًا قبل هذه الأيام.',
    other: 'لا يوجد محفوظات كافية بعد لمعرفة غير المعتاد: يلزم {count} يوم مكتمل قبل هذه الأيام.',
  },
  unusualError: 'تعذر البحث عن نشاط غير معتاد.',
  unusualTruncated: 'عُثر على أكثر مما هو مسرود. هذه هي الأحدث.',
  unusualSince: 'مقارنةً بالفترة {from} – {to}',
  unusualAboveOwn: '\u200f{messages} في {day}؛ المعتاد في هذا اليوم من الأسبوع: {most} كحد أقصى',
  unusualNewSender: 'أول ظهور في {day}؛ منذ ذلك الحين: {messages}',
  unusualTlsDowngraded: '\u200f{version} في {day}؛ قبل ذلك: {before}',
  unusualBasicAfterOauth: 'المصادقة الأساسية في {day}؛ قبل ذلك: OAuth',
  unusualNewClient: 'من {client} في {day}: عميل لم يرسل منه أحد من قبل',
  unusualFellSilent: 'آخر رسالة في {day}، ثم لا شيء ({silent})؛ الفاصل المعتاد: {gap} كحد أقصى',
  unusualOfSender: '\u200f{sender}\u200f: {sentence}',
  showMoreSenders: {
    zero: 'إظهار {count} مرسل إضافي',
    one: 'إظهار مرسل إضافي واحد',
    two: 'إظهار مرسلَين إضافيين',
    few: 'إظهار {count} مرسلين إضافيين',
    many: 'إظهار {count} مرسلًا إضافيًا',
    other: 'إظهار {count} مرسل إضافي',
  },
  showFewerSenders: 'إظهار مرسلين أقل',
} satisfies Partial<Messages>;
