import type { Messages } from '../../messages.ts';

/** What the details table says once something is done in it: arranged, exported, printed. */
export const columns = {
  selectedCount: {
    one: '{count} remitente seleccionado',
    many: '{count} de remitentes seleccionados',
    other: '{count} remitentes seleccionados',
  },
  selectedElsewhere: {
    one: '{count} no se muestra',
    many: '{count} no se muestran',
    other: '{count} no se muestran',
  },
  cancelExport: 'Cancelar exportación',
  exportStarted: 'Exportando todos los remitentes.',
  exportSaved: {
    one: '{count} remitente guardado',
    many: '{count} de remitentes guardados',
    other: '{count} remitentes guardados',
  },
  exportCanceled: 'Se canceló la exportación.',
  exportFailed: 'No se pudo exportar.',
  sortBy: 'Ordenar por',
  sortThenBy: 'Después por',
  sortByNothing: '(ninguna columna)',
  sortDirection: '{order}: sentido',
  ascending: 'Ascendente',
  descending: 'Descendente',
  printLimit: {
    one: 'El primer remitente de {total}. La exportación los contiene todos.',
    many: 'Los primeros {count} de {total} remitentes. La exportación los contiene todos.',
    other: 'Los primeros {count} de {total} remitentes. La exportación los contiene todos.',
  },
} satisfies Partial<Messages>;
