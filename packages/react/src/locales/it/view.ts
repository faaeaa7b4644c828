import type { Messages } from '../../messages.ts';

export const view = {
  chartUnit: 'Ogni punto del grafico',
  unitAuto: 'In base all’intervallo',
  compareBefore: 'Confronta con i giorni precedenti',
  logScale: 'Scala logaritmica',
  saveNumbers: 'Salva i numeri in CSV',
  savePicture: 'Salva come immagine ({format})',
  pictureFailed: 'Non è stato possibile creare l’immagine: questa pagina non lo consente. Salvala in SVG.',
  fullScreen: 'Schermo intero',
  leaveFullScreen: 'Esci da schermo intero',
  printView: 'Stampa o salva in PDF',
  noDaysBefore: 'Non ci sono dati per tutti i giorni precedenti, quindi non c’è confronto.',
} satisfies Partial<Messages>;
