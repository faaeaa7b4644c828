import type { Messages } from '../../messages.ts';

export const table = {
  shareAndMessages: '% · mensajes',
  tableLabel: '{title} por remitente, {from} – {to}',
  sortHint: 'Ordenar por {column}',
  previousPage: 'Página anterior',
  nextPage: 'Página siguiente',
  rowsShown: '{from}–{to} de {count}',
} satisfies Partial<Messages>;
