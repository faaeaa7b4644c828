import type { Messages } from '../../messages.ts';

export const chart = {
  units: { messages: 'messages', senders: 'expéditeurs' },
  chartLabel: '{title} : {unit} par jour, {from} – {to}',
  chartLabelOneDay: '{title} : {unit}, {day}',
  chartHint: 'Les flèches gauche et droite changent de jour, haut et bas de série.',
  chartDaySentence: '{day} : {total}',
  chartValueSentence: '{series}, {day} : {value}',
  chartAsTable: 'Afficher les nombres dans un tableau',
  chartAsDrawing: 'Afficher le graphique',
  legend: 'Séries',
  moreSeries: { one: '+{count} autre', many: '+{count} autres', other: '+{count} autres' },
  fewerSeries: 'Afficher moins',
  partialDay: 'Jour incomplet',
} satisfies Partial<Messages>;
