import type { Messages } from '../../messages.ts';

export const table = {
  shareAndMessages: '% · messages',
  tableLabel: '{title} par expéditeur, {from} – {to}',
  sortHint: 'Trier par {column}',
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
  rowsShown: '{from}–{to} sur {count}',
} satisfies Partial<Messages>;
