import type { Messages } from '../../messages.ts';

export const table = {
  shareAndMessages: '% · mensajes',
  tableLabel: '{title} por remitente, {from} – {to}',
  sortHint: 'Ordenar por {column}',
  sortThenHint: 'Ordenar por {column}. Con Mayús: después por {column}',
  secondAscending: ', segundo orden, ascendente',
  secondDescending: ', segundo orden, descendente',
  onlyValue: 'Solo {value}',
  onlyDomain: 'Mostrar solo {domain}',
  onlyNoDomain: 'Mostrar solo los remitentes sin dominio',
  previousPage: 'Página anterior',
  nextPage: 'Página siguiente',
  rowsShown: '{from}–{to} de {count}',
  totalOfAll: 'Todos los remitentes',
  searchSenders: 'Buscar remitentes',
  chooseColumns: 'Columnas',
  chooseColumnsAndOrder: 'Columnas y orden',
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
} satisfies Partial<Messages>;
