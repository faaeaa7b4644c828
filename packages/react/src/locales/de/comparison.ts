import type { Messages } from '../../messages.ts';

export const comparison = {
  previousDays: 'Tage davor',
  previousRange: 'Tage davor, {from} – {to}',
  previousTotal: '{days}: {value}',
  previousChange: '{days}: {value} ({change})',
  chartChange: 'Veränderung',
  changeMore: '{change}, {percent} mehr',
  changeFewer: '{change}, {percent} weniger',
  changeNone: 'keine Veränderung',
  changeNew: '{change}, davor keine',
  chartBeforeSentence: '{sentence}. {day}: {value}',
  chartChangeSentence: '{sentence}. Veränderung: {change}',
} satisfies Partial<Messages>;
