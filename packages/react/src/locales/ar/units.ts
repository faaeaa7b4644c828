import type { Messages } from '../../messages.ts';

export const units = {
  messages: 'الرسائل',
  senders: 'المرسلون',
  sender: 'المرسل',
  domain: 'المجال',
  clientAddress: 'العميل',
  day: 'اليوم',
  total: 'الإجمالي',
  firstSeen: 'أول ظهور',
  lastSeen: 'آخر ظهور',
  percentOfMessages: 'النسبة المئوية من الرسائل',
  percentOfAllMessages: 'النسبة المئوية من جميع الرسائل',
  percentOfMessagesValue: '\u200f{percent} من الرسائل',
  messagesCount: {
    zero: '{count} رسالة',
    one: 'رسالة واحدة',
    two: 'رسالتان',
    few: '{count} رسائل',
    many: '{count} رسالة',
    other: '{count} رسالة',
  },
  // Always with its figure, which a card shows large.
  sendersCount: {
    zero: '{count} مرسل',
    one: '{count} مرسل',
    two: '{count} مرسلان',
    few: '{count} مرسلين',
    many: '{count} مرسلًا',
    other: '{count} مرسل',
  },
  others: {
    zero: '{count} أخرى',
    one: 'واحد آخر',
    two: 'اثنان آخران',
    few: '{count} أخرى',
    many: '{count} أخرى',
    other: '{count} أخرى',
  },
  days: {
    zero: '{count} يوم',
    one: 'يوم واحد',
    two: 'يومان',
    few: '{count} أيام',
    many: '{count} يومًا',
    other: '{count} يوم',
  },
} satisfies Partial<Messages>;
