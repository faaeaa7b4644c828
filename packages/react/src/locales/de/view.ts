import type { Messages } from '../../messages.ts';

export const view = {
  chartUnit: 'Jeder Punkt des Diagramms',
  unitAuto: 'Passend zum Zeitraum',
  compareBefore: 'Mit den Tagen davor vergleichen',
  logScale: 'Logarithmische Skala',
  saveNumbers: 'Zahlen als CSV speichern',
  savePicture: 'Als Bild speichern ({format})',
  pictureFailed:
    'Das Bild konnte nicht erstellt werden: Diese Seite lässt es nicht zu. Speichern Sie es als SVG.',
  fullScreen: 'Vollbild',
  leaveFullScreen: 'Vollbild beenden',
  printView: 'Drucken oder als PDF speichern',
  noDaysBefore: 'Nicht für alle Tage davor gibt es Daten, daher wird nichts verglichen.',
} satisfies Partial<Messages>;
