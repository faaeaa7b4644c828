import type { Messages } from '../../messages.ts';

export const common = {
  name: 'Nom',
  cancel: 'Annuler',
  save: 'Enregistrer',
  undo: 'Rétablir',
  dateMissing: 'Indiquez une date complète.',
  partNotLoaded: 'Le chargement a échoué. Fermez et réessayez.',
  back: 'Retour',
  versionOrHigher: '{version} ou version ultérieure',
  apply: 'Appliquer',
} satisfies Partial<Messages>;
