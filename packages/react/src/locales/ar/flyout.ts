import type { Messages } from '../../messages.ts';

export const flyout = {
  flyoutIntro:
    'الأجهزة والتطبيقات والأشخاص الذين يسلّمون البريد باستخدام SMTP AUTH (إرسال SMTP المصادق عليه)، مع إصدار TLS والمصادقة المستخدمين. يجري إيقاف إصدارات TLS القديمة والمصادقة الأساسية: من يستمر في استخدامها لن يتمكن من الإرسال بعد ذلك.',
  flyoutPeriod: 'الأسبوع الأخير: {from} – {to}',
  volumes: 'أحجام الإرسال',
  volumesCaption: 'الرسائل لكل مجال',
  tlsUsageCaption: 'الرسائل والنسبة المئوية من الرسائل والمرسلون لكل إصدار TLS',
  stillAtRisk: 'لا يزالون معرضين للخطر',
  belowTls: 'المرسلون دون {version}',
  onBasic: 'المرسلون بالمصادقة الأساسية',
  noneBelowTls: 'لا يوجد مرسل دون {version}.',
  noneOnBasic: 'لا يوجد مرسل يستخدم المصادقة الأساسية.',
  moreSenders: {
    zero: '{count} مرسل آخر',
    one: 'مرسل آخر',
    two: 'مرسلان آخران',
    few: '{count} مرسلين آخرين',
    many: '{count} مرسلًا آخر',
    other: '{count} مرسل آخر',
  },
  shareSentence: '\u200f{value}\u200f: {percent} من الرسائل',
  openReport: 'فتح تقرير عملاء SMTP AUTH',
} satisfies Partial<Messages>;
