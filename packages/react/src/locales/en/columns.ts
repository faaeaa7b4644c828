/** What the details table says once something is done in it: arranged, exported, printed. */
export const columns = {
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
} as const;
