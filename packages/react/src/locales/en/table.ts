/** Details table. */
export const table = {
  /** Over a percent of the row's messages and a number of messages. */
  shareAndMessages: '% · messages',
  tableLabel: '{title} by sender, {from} – {to}',
  sortHint: 'Sort by {column}',
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
  showAllColumns: 'Show all columns',
  exportTable: 'Export',
  exportPage: 'Export this page',
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
