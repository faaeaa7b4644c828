import type { Messages } from '../../messages.ts';

export const comparison = {
  previousDays: 'その前の期間',
  previousRange: 'その前の期間、{from} ～ {to}',
  previousTotal: '{days}: {value}',
  previousChange: '{days}: {value} ({change})',
  chartChange: '変化',
  changeMore: '{change}、{percent} 増',
  changeFewer: '{change}、{percent} 減',
  changeNone: '変化なし',
  changeNew: '{change}、以前は 0',
  chartBeforeSentence: '{sentence}。{day}: {value}',
  chartChangeSentence: '{sentence}。変化: {change}',
} satisfies Partial<Messages>;
