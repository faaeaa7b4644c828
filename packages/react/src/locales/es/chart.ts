import type { Messages } from '../../messages.ts';

export const chart = {
  units: { messages: 'mensajes', senders: 'remitentes' },
  chartLabel: '{title}: {unit} por día, {from} – {to}',
  chartLabelOneDay: '{title}: {unit}, {day}',
  chartHint: 'Las flechas izquierda y derecha cambian de día; arriba y abajo, de serie.',
  chartDaySentence: '{day}: {total}',
  chartValueSentence: '{series}, {day}: {value}',
  chartAsTable: 'Mostrar los números en una tabla',
  chartAsDrawing: 'Mostrar el gráfico',
  legend: 'Series',
  moreSeries: { one: '+{count} más', many: '+{count} más', other: '+{count} más' },
  fewerSeries: 'Mostrar menos',
  partialDay: 'Día incompleto',
} satisfies Partial<Messages>;
