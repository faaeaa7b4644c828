import type { Messages } from '../../messages.ts';

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
  selectedSenders: 'Remitentes seleccionados',
  clearSelection: 'Borrar selección',
  showAllColumns: 'Mostrar todas las columnas',
  clearSearch: 'Borrar búsqueda',
  noSenderFound: 'Ningún remitente tiene «{search}» en su dirección.',
  sendersFound: {
    one: '{found} de {count} remitente',
    many: '{found} de {count} de remitentes',
    other: '{found} de {count} remitentes',
  },
} satisfies Partial<Messages>;
