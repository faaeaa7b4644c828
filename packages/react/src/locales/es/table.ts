import type { Messages } from '../../messages.ts';

export const table = {
  shareAndMessages: '% · mensajes',
  tableLabel: '{title} por remitente, {from} – {to}',
  sortHint: 'Ordenar por {column}',
  previousPage: 'Página anterior',
  nextPage: 'Página siguiente',
  rowsShown: '{from}–{to} de {count}',
  totalOfAll: 'Todos los remitentes',
  searchSenders: 'Buscar remitentes',
  clearSearch: 'Borrar búsqueda',
  noSenderFound: 'Ningún remitente tiene «{search}» en su dirección.',
  sendersFound: {
    one: '{found} de {count} remitente',
    many: '{found} de {count} de remitentes',
    other: '{found} de {count} remitentes',
  },
  chooseColumns: 'Columnas',
  showAllColumns: 'Mostrar todas las columnas',
  exportTable: 'Exportar',
  exportPage: 'Exportar esta página',
  selectSender: 'Seleccionar {sender}',
  selectAll: {
    one: 'Seleccionar el remitente',
    many: 'Seleccionar los {count} de remitentes',
    other: 'Seleccionar los {count} remitentes',
  },
  selectPage: {
    one: 'Seleccionar el remitente de esta página',
    many: 'Seleccionar los {count} de remitentes de esta página',
    other: 'Seleccionar los {count} remitentes de esta página',
  },
  selectedSenders: 'Remitentes seleccionados',
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
  clearSelection: 'Borrar selección',
  printLimit: {
    one: 'El primer remitente de {total}. La exportación los contiene todos.',
    many: 'Los primeros {count} de {total} remitentes. La exportación los contiene todos.',
    other: 'Los primeros {count} de {total} remitentes. La exportación los contiene todos.',
  },
} satisfies Partial<Messages>;
