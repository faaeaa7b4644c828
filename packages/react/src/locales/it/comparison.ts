import type { Messages } from '../../messages.ts';

export const comparison = {
  previousDays: 'Giorni precedenti',
  previousRange: 'Giorni precedenti, {from} – {to}',
  previousTotal: '{days}: {value}',
  previousChange: '{days}: {value} ({change})',
  chartChange: 'Variazione',
  changeMore: '{change}, {percent} in più',
  changeFewer: '{change}, {percent} in meno',
  changeNone: 'nessuna variazione',
  changeNew: '{change}, prima nessuno',
  chartBeforeSentence: '{sentence}. {day}: {value}',
  chartChangeSentence: '{sentence}. Variazione: {change}',
} satisfies Partial<Messages>;
