import type { Messages } from '../../messages.ts';

export const view = {
  chartUnit: 'Chaque point du graphique',
  unitAuto: 'Selon la période',
  compareBefore: 'Comparer aux jours précédents',
  logScale: 'Échelle logarithmique',
  saveNumbers: 'Enregistrer les chiffres en CSV',
  savePicture: 'Enregistrer comme image ({format})',
  pictureFailed: 'L’image n’a pas pu être créée : cette page ne le permet pas. Enregistrez-la en SVG.',
  fullScreen: 'Plein écran',
  leaveFullScreen: 'Quitter le plein écran',
  printView: 'Imprimer ou enregistrer en PDF',
  noDaysBefore: 'Il n’y a pas de données pour tous les jours précédents : rien n’est comparé.',
} satisfies Partial<Messages>;
