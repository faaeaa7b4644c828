import type { Messages } from '../../messages.ts';

export const comparison = {
  previousDays: 'الأيام السابقة',
  previousRange: 'الأيام السابقة، {from} – {to}',
  previousTotal: '\u200f{days}: {value}',
  previousChange: '\u200f{days}: {value} ({change})',
  chartChange: 'التغيير',
  changeMore: '\u200f{change}\u200f، أكثر بنسبة {percent}',
  changeFewer: '\u200f{change}\u200f، أقل بنسبة {percent}',
  changeNone: 'بلا تغيير',
  changeNew: '\u200f{change}\u200f، لا شيء قبل ذلك',
  chartBeforeSentence: '\u200f{sentence}\u200f. {day}: {value}',
  chartChangeSentence: '\u200f{sentence}\u200f. التغيير: {change}',
} satisfies Partial<Messages>;
