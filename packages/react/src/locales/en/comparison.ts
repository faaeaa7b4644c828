/** The chart beside the days before. */
export const comparisonWords = {
  previousDays: 'Days before',
  previousRange: 'Days before, {from} – {to}',
  previousTotal: '{days}: {value}',
  previousChange: '{days}: {value} ({change})',
  chartChange: 'Change',
  changeMore: '{change}, {percent} more',
  changeFewer: '{change}, {percent} fewer',
  changeNone: 'no change',
  changeNew: '{change}, none before',
  chartBeforeSentence: '{sentence}. {day}: {value}',
  chartChangeSentence: '{sentence}. Change: {change}',
} as const;
