import type { Messages } from '../../messages.ts';

export const days = {
  daysTitle: 'الرسائل في اليوم',
  daysSentence: '\u200f{title}، من {from} إلى {to}: الأدنى {lowest}، الأعلى {highest}',
  daysValue: '\u200f{day}: {messages}',
  daysIncomplete: '\u200f{day}: {messages} حتى الآن، اليوم غير مكتمل',
  daysMost: 'الأعلى: {messages} في {day}',
  daysAsTable: 'إظهار الأيام في جدول',
} satisfies Partial<Messages>;
