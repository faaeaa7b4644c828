import type { Messages } from '../../messages.ts';

export const comparison = {
  previousDays: 'Días anteriores',
  previousRange: 'Días anteriores, {from} – {to}',
  previousTotal: '{days}: {value}',
  previousChange: '{days}: {value} ({change})',
  chartChange: 'Cambio',
  changeMore: '{change}, {percent} más',
  changeFewer: '{change}, {percent} menos',
  changeNone: 'sin cambios',
  changeNew: '{change}, antes ninguno',
  chartBeforeSentence: '{sentence}. {day}: {value}',
  chartChangeSentence: '{sentence}. Cambio: {change}',
} satisfies Partial<Messages>;
