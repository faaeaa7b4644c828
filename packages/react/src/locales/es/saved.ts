import type { Messages } from '../../messages.ts';

export const saved = {
  savedFiltersNone:
    'Aún no hay filtros guardados. Guarda con un nombre lo que se muestra ahora y lo encontrarás aquí.',
  savedFilterCurrent: 'Se muestra ahora',
  savedFilterNew: 'Guardar lo que se muestra ahora',
  savedFilterSaved: 'Filtro «{name}» guardado.',
  savedFilterRename: 'Cambiar el nombre de «{name}»',
  savedFilterRenamed: 'Ahora el filtro se llama «{name}».',
  savedFilterDelete: 'Eliminar «{name}»',
  savedFilterDeleted: 'Filtro «{name}» eliminado.',
  savedFilterNameMissing: 'Pon un nombre al filtro.',
  savedFilterNameTaken: 'Ya hay un filtro llamado «{name}».',
  savedFiltersFull: {
    one: 'Se puede guardar como máximo {count} filtro.',
    many: 'Se pueden guardar como máximo {count} filtros.',
    other: 'Se pueden guardar como máximo {count} filtros.',
  },
  savedFiltersNotLoaded:
    'No se pudieron cargar los filtros guardados. Es posible que su almacenamiento esté bloqueado.',
  savedFiltersNotSaved: 'No se pudo guardar. Es posible que el almacenamiento esté lleno o bloqueado.',
} satisfies Partial<Messages>;
