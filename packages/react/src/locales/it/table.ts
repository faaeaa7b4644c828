import type { Messages } from '../../messages.ts';

export const table = {
  shareAndMessages: '% · messaggi',
  tableLabel: '{title} per mittente, {from} – {to}',
  sortHint: 'Ordina per {column}',
  previousPage: 'Pagina precedente',
  nextPage: 'Pagina successiva',
  rowsShown: '{from}–{to} di {count}',
} satisfies Partial<Messages>;
