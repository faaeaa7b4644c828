/** Details table. */
export const table = {
  /** Over a percent of the row's messages and a number of messages. */
  shareAndMessages: '% · messages',
  tableLabel: '{title} by sender, {from} – {to}',
  sortHint: 'Sort by {column}',
  /** On a column while another is ordered by. */
  sortThenHint: 'Sort by {column}. With Shift: then by {column}',
  /** After a column's name, while it is the second that rows are ordered by. */
  secondAscending: ', second order, ascending',
  secondDescending: ', second order, descending',
  /** Submissions with a TLS version, a method, … */
  onlyValue: 'Only {value}',
  onlyDomain: 'Show only {domain}',
  onlyNoDomain: 'Show only senders without a domain',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  rowsShown: '{from}–{to} of {count}',
  /** Of the totals, while only some senders are shown. */
  totalOfAll: 'All senders',
  searchSenders: 'Search senders',
  chooseColumns: 'Columns',
  chooseColumnsAndOrder: 'Columns and order',
  exportTable: 'Export',
  exportPage: 'Export this page',
  selectSender: 'Select {sender}',
  selectAll: { one: 'Select the sender', other: 'Select all {count} senders' },
  selectPage: { one: 'Select the sender of this page', other: 'Select the {count} senders of this page' },
} as const;
