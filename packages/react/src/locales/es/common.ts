import type { Messages } from '../../messages.ts';

export const common = {
  name: 'Nombre',
  cancel: 'Cancelar',
  save: 'Guardar',
  undo: 'Deshacer',
  dateMissing: 'Indica una fecha completa.',
  partNotLoaded: 'No se pudo cargar. Cierra e inténtalo de nuevo.',
  back: 'Atrás',
  versionOrHigher: '{version} o superior',
  apply: 'Aplicar',
} satisfies Partial<Messages>;
