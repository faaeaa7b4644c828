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
  sortBy: 'Sort by',
  sortThenBy: 'Then by',
  sortByNothing: '(no column)',
  /** Of “Sort by” or “Then by”. */
  sortDirection: '{order}: direction',
  ascending: 'Ascending',
  descending: 'Descending',
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
  clearSearch: 'Clear search',
  noSenderFound: 'No sender has “{search}” in its address.',
  sendersFound: { one: '{found} of {count} sender', other: '{found} of {count} senders' },
  chooseColumns: 'Columns',
  chooseColumnsAndOrder: 'Columns and order',
  showAllColumns: 'Show all columns',
  exportTable: 'Export',
  exportPage: 'Export this page',
  cancelExport: 'Cancel export',
  exportStarted: 'Exporting all senders.',
  exportSaved: { one: '{count} sender saved', other: '{count} senders saved' },
  exportCanceled: 'The export was cancelled.',
  exportFailed: 'The export failed.',
  selectSender: 'Select {sender}',
  selectAll: { one: 'Select the sender', other: 'Select all {count} senders' },
  selectPage: { one: 'Select the sender of this page', other: 'Select the {count} senders of this page' },
  selectedSenders: 'Selected senders',
  selectedCount: { one: '{count} sender selected', other: '{count} senders selected' },
  selectedElsewhere: { one: '{count} is not shown', other: '{count} are not shown' },
  clearSelection: 'Clear selection',
  printLimit: {
    one: 'The first sender of {total}. The export has all of them.',
    other: 'The first {count} of {total} senders. The export has all of them.',
  },
} as const;
