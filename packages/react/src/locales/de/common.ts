import type { Messages } from '../../messages.ts';

export const common = {
  name: 'Name',
  cancel: 'Abbrechen',
  save: 'Speichern',
  undo: 'Rückgängig',
  dateMissing: 'Geben Sie ein vollständiges Datum ein.',
  partNotLoaded: 'Das konnte nicht geladen werden. Schließen Sie es und versuchen Sie es erneut.',
  back: 'Zurück',
  versionOrHigher: '{version} oder höher',
  apply: 'Übernehmen',
} satisfies Partial<Messages>;
