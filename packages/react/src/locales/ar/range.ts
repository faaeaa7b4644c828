import type { Messages } from '../../messages.ts';

export const range = {
  rangeFirstDay: 'اليوم الأول',
  rangeLastDay: 'اليوم الأخير',
  rangeHint: {
    zero: '{count} يوم كحد أقصى، حتى {date}.',
    one: 'يوم واحد كحد أقصى، حتى {date}.',
    two: 'يومان كحد أقصى، حتى {date}.',
    few: '{count} أيام كحد أقصى، حتى {date}.',
    many: '{count} يومًا كحد أقصى، حتى {date}.',
    other: '{count} يوم كحد أقصى، حتى {date}.',
  },
  rangeUnfinished: 'لم ينتهِ اليوم الحالي بعد: ستزداد أرقامه.',
  rangeReversed: 'اليوم الأخير يسبق اليوم الأول.',
  rangeTooLong: {
    zero: 'يمكن إظهار {count} يوم كحد أقصى في المرة الواحدة، والمحدد هنا: {days}.',
    one: 'يمكن إظهار يوم واحد كحد أقصى في المرة الواحدة، والمحدد هنا: {days}.',
    two: 'يمكن إظهار يومين كحد أقصى في المرة الواحدة، والمحدد هنا: {days}.',
    few: 'يمكن إظهار {count} أيام كحد أقصى في المرة الواحدة، والمحدد هنا: {days}.',
    many: 'يمكن إظهار {count} يومًا كحد أقصى في المرة الواحدة، والمحدد هنا: {days}.',
    other: 'يمكن إظهار {count} يوم كحد أقصى في المرة الواحدة، والمحدد هنا: {days}.',
  },
  rangeTooLate: 'لا توجد بيانات بعد للأيام التي تلي {date}.',
  rangeTooEarly: 'لا توجد بيانات قبل {date}.',
  calendarFailed: 'تعذر تحميل التقويم. اكتب الأيام بدلًا من ذلك.',
} satisfies Partial<Messages>;
