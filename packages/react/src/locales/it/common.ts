import type { Messages } from '../../messages.ts';

export const common = {
  name: 'Nome',
  cancel: 'Annulla',
  save: 'Salva',
  undo: 'Annulla eliminazione',
  dateMissing: 'Inserisci una data completa.',
  partNotLoaded: 'Impossibile caricare. Chiudi e riprova.',
  back: 'Indietro',
  versionOrHigher: '{version} o superiore',
  apply: 'Applica',
} satisfies Partial<Messages>;
