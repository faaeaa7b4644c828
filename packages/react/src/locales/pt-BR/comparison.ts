import type { Messages } from '../../messages.ts';

export const comparison = {
  previousDays: 'Dias anteriores',
  previousRange: 'Dias anteriores, {from} – {to}',
  previousTotal: '{days}: {value}',
  previousChange: '{days}: {value} ({change})',
  chartChange: 'Variação',
  changeMore: '{change}, {percent} a mais',
  changeFewer: '{change}, {percent} a menos',
  changeNone: 'nenhuma variação',
  changeNew: '{change}, antes zero',
  chartBeforeSentence: '{sentence}. {day}: {value}',
  chartChangeSentence: '{sentence}. Variação: {change}',
} satisfies Partial<Messages>;
