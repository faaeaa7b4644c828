/** What the details table says once something is done in it: searched, arranged, selected, exported, printed. */
export const columnsWords = {
  selectedCount: { one: '{count} sender selected', other: '{count} senders selected' },
  selectedElsewhere: { one: '{count} is not shown', other: '{count} are not shown' },
  cancelExport: 'Cancel export',
  exportStarted: 'Exporting all senders.',
  exportSaved: { one: '{count} sender saved', other: '{count} senders saved' },
  exportCanceled: 'The export was cancelled.',
  exportFailed: 'The export failed.',
  sortBy: 'Sort by',
  sortThenBy: 'Then by',
  sortByNothing: '(no column)',
  /** Of “Sort by” or “Then by”. */
  sortDirection: '{order}: direction',
  ascending: 'Ascending',
  descending: 'Descending',
  printLimit: {
    one: 'The first sender of {total}. The export has all of them.',
    other: 'The first {count} of {total} senders. The export has all of them.',
  },
  selectedSenders: 'Selected senders',
  clearSelection: 'Clear selection',
  showAllColumns: 'Show all columns',
  clearSearch: 'Clear search',
  noSenderFound: 'No sender has “{search}” in its address.',
  sendersFound: { one: '{found} of {count} sender', other: '{found} of {count} senders' },
} as const;
