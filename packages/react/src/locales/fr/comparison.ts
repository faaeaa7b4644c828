import type { Messages } from '../../messages.ts';

export const comparison = {
  previousDays: 'Jours précédents',
  previousRange: 'Jours précédents, {from} – {to}',
  previousTotal: '{days} : {value}',
  previousChange: '{days} : {value} ({change})',
  chartChange: 'Évolution',
  changeMore: '{change}, {percent} de plus',
  changeFewer: '{change}, {percent} de moins',
  changeNone: 'aucun changement',
  changeNew: '{change}, aucun auparavant',
  chartBeforeSentence: '{sentence}. {day} : {value}',
  chartChangeSentence: '{sentence}. Évolution : {change}',
} satisfies Partial<Messages>;
