/** The report and its choices. */
export const report = {
  reportTitle: 'SMTP AUTH clients report',
  sendingVolume: 'Sending volume',
  tlsUsage: 'TLS usage',
  authMethod: 'Authentication method',
  viewDataBy: 'View data by',
  showDataFor: 'Show data for',
  allDomains: 'All domains',
  viewDetailsTable: 'View details table',
  viewReport: 'View report',
  filters: 'Filters',
  dateRange: 'Date range',
  lastDays: { one: 'Last {count} day', other: 'Last {count} days' },
  dayRange: '{from} – {to}',
  timeZone: 'Time zone',
  daysInZone: 'Days in time zone {timeZone}',
  dataThrough: 'Data through {date}',
  moreUnusual: {
    one: '{count} more is unusual',
    other: '{count} more are unusual',
  },
  dayNotes: 'Notes',
  /** Follows the word “Notes” for screen readers. */
  dayNotesCount: { one: '{count} note in these days', other: '{count} notes in these days' },
  savedFilters: 'Saved filters',
  customRange: 'Custom range',
  /** Follows the word “Filters” for screen readers. */
  filtersActive: { one: '{count} condition active', other: '{count} conditions active' },
  requestReport: 'Request report',
  refresh: 'Refresh',
  options: 'Options',
} as const;
