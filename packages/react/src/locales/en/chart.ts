/** Chart. */
export const chart = {
  /** In the middle of a sentence, where `messages` and `senders` are headings. */
  units: { messages: 'messages', senders: 'senders' },
  chartLabel: '{title}: {unit} per day, {from} – {to}',
  chartHint: 'Left and right arrow keys move by day, up and down by series.',
  chartDaySentence: '{day}: {total}',
  chartValueSentence: '{series}, {day}: {value}',
  chartAsTable: 'Show the numbers as a table',
  chartAsDrawing: 'Show the chart',
  legend: 'Series',
  moreSeries: { one: '+{count} more', other: '+{count} more' },
  fewerSeries: 'Show fewer',
  partialDay: 'Incomplete day',
  chartLabelOneDay: '{title}: {unit}, {day}',
} as const;
