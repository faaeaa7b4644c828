/** Details table. */
export const table = {
  /** Over a percent of the row's messages and a number of messages. */
  shareAndMessages: '% · messages',
  tableLabel: '{title} by sender, {from} – {to}',
  sortHint: 'Sort by {column}',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  rowsShown: '{from}–{to} of {count}',
} as const;
