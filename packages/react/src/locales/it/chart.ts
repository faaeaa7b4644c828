import type { Messages } from '../../messages.ts';

export const chart = {
  units: { messages: 'messaggi', senders: 'mittenti' },
  chartLabel: '{title}: {unit} al giorno, {from} – {to}',
  chartLabelOneDay: '{title}: {unit}, {day}',
  chartHint: 'Le frecce sinistra e destra spostano di un giorno, su e giù di una serie.',
  chartDaySentence: '{day}: {total}',
  chartValueSentence: '{series}, {day}: {value}',
  chartAsTable: 'Mostra i numeri in una tabella',
  chartAsDrawing: 'Mostra il grafico',
  legend: 'Serie',
  moreSeries: { one: '+{count} altra', many: '+{count} altre', other: '+{count} altre' },
  fewerSeries: 'Mostra meno',
  partialDay: 'Giorno incompleto',
} satisfies Partial<Messages>;
