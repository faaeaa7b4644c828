/**
 * English, and the shape of every catalogue. `{name}` is filled in: numbers are written in the locale; an object
 * with `other` is chosen by the plural of `count` (CLDR rules, through `Intl.PluralRules`).
 */
export const en = {
  // The report and its choices
  reportTitle: 'SMTP AUTH clients report',
  sendingVolume: 'Sending volume',
  tlsUsage: 'TLS usage',
  authMethod: 'Authentication method',
  viewDataBy: 'View data by',
  showDataFor: 'Show data for',
  allDomains: 'All domains',
  searchDomains: 'Search domains',
  noDomainFound: 'No domain has this in its name.',
  domainsShown: {
    one: 'Only the domain with the most messages. Search for another.',
    other: 'Only the {count} domains with the most messages. Search for another.',
  },
  viewDetailsTable: 'View details table',
  viewReport: 'View report',
  filters: 'Filters',
  dateRange: 'Date range',
  lastDays: { one: 'Last {count} day', other: 'Last {count} days' },
  dayRange: '{from} – {to}',
  timeZone: 'Time zone',
  daysInZone: 'Days in time zone {timeZone}',
  dataThrough: 'Data through {date}',

  // Units and columns
  messages: 'Messages',
  senders: 'Senders',
  sender: 'Sender',
  domain: 'Domain',
  day: 'Day',
  total: 'Total',
  firstSeen: 'First seen',
  lastSeen: 'Last seen',
  percentOfMessages: 'Percent of messages',
  percentOfAllMessages: 'Percent of all messages',
  percentOfMessagesValue: '{percent} of messages',
  messagesCount: { one: '{count} message', other: '{count} messages' },
  sendersCount: { one: '{count} sender', other: '{count} senders' },
  others: { one: '{count} other', other: '{count} others' },

  // Values
  tlsVersions: {
    none: 'No TLS',
    ssl3: 'SSL 3.0',
    '1.0': 'TLS 1.0',
    '1.1': 'TLS 1.1',
    '1.2': 'TLS 1.2',
    '1.3': 'TLS 1.3',
    unknown: 'Unknown TLS',
  },
  authMethods: { basic: 'Basic', oauth: 'OAuth', other: 'Other', unknown: 'Unknown' },
  senderKinds: { user: 'User', service: 'Service account', unknown: 'Unknown' },
  noDomain: '(no domain)',
  notKnown: '(not known)',

  // States of every piece
  loading: 'Loading…',
  emptyTitle: 'Nothing was sent with SMTP AUTH',
  emptyBody: 'There are no submissions from {from} to {to}. Try a longer range.',
  emptyFilteredBody: 'No submission matches these choices. Try a longer range or all domains.',
  errorTitle: 'The report could not be loaded',
  errors: {
    unavailable: 'The data cannot be reached right now. Try again in a moment.',
    unauthorized: 'You are not allowed to see these data. Sign in again, or ask for access.',
    timeout: 'The answer took too long. Try again, or choose a shorter range.',
    'invalid-query': 'These choices cannot be answered. Choose another range or domain.',
    internal: 'Something went wrong while counting. Try again.',
  },
  renderError: 'This part could not be shown. The rest of the page still works.',
  retry: 'Try again',
  close: 'Close',

  // Widget card
  cardTitle: 'SMTP AUTH clients',
  cardDescription: {
    one: 'Users and service accounts that sent with SMTP AUTH in the last day',
    other: 'Users and service accounts that sent with SMTP AUTH in the last {count} days',
  },
  cardEmpty: {
    one: 'No one sent with SMTP AUTH in the last day. The report can show a longer range.',
    other: 'No one sent with SMTP AUTH in the last {count} days. The report can show a longer range.',
  },
  cardUnavailable: 'This report is not available for your organization.',
  cardError: 'The number of senders could not be loaded.',
  cardOpen: 'Show the last week',
  daysBefore: { one: 'the day before', other: 'the {count} days before' },
  deltaMore: { one: '{count} more than {daysBefore}', other: '{count} more than {daysBefore}' },
  deltaFewer: { one: '{count} fewer than {daysBefore}', other: '{count} fewer than {daysBefore}' },
  deltaSame: { one: 'As many as the day before', other: 'As many as in the {count} days before' },
  deltaNew: { one: 'New: none the day before', other: 'New: none in the {count} days before' },
  sendersBelowTls: { one: '{count} sender below {version}', other: '{count} senders below {version}' },
  sendersOnBasic: { one: '{count} sender uses Basic', other: '{count} senders use Basic' },
  sparklineLabel: 'Senders per day, from {from} to {to}: lowest {lowest}, highest {highest}',

  // Flyout
  flyoutIntro:
    'Devices, applications and people that hand in mail with SMTP AUTH (authenticated SMTP submission), with the TLS version and the authentication they used. Old TLS versions and Basic authentication are being turned off: whoever still uses them will no longer be able to send.',
  flyoutPeriod: 'The last week: {from} – {to}',
  volumes: 'Volumes',
  volumesCaption: 'Messages per domain',
  tlsUsageCaption: 'Messages, percent of messages and senders per TLS version',
  stillAtRisk: 'Still at risk',
  belowTls: 'Senders below {version}',
  onBasic: 'Senders on Basic authentication',
  noneBelowTls: 'No sender is below {version}.',
  noneOnBasic: 'No sender uses Basic authentication.',
  moreSenders: { one: '+{count} more sender', other: '+{count} more senders' },
  shareSentence: '{value}: {percent} of messages',
  openReport: 'Open the SMTP AUTH clients report',

  // Chart
  /** In the middle of a sentence, where `messages` and `senders` are headings. */
  units: { messages: 'messages', senders: 'senders' },
  chartLabel: '{title}: {unit} per day, {from} – {to}',
  chartHint: 'Left and right arrow keys move by day, up and down by series.',
  chartDaySentence: '{day}: {total}',
  chartValueSentence: '{series}, {day}: {value}',
  chartAsTable: 'Show the numbers as a table',
  chartAsDrawing: 'Show the chart',
  legend: 'Series',
  moreSeries: { one: '+{count} more', other: '+{count} more' },
  fewerSeries: 'Show fewer',
  partialDay: 'Incomplete day',
  chartLabelOneDay: '{title}: {unit}, {day}',

  // Details table
  /** Over a percent of the row's messages and a number of messages. */
  shareAndMessages: '% · messages',
  tableLabel: '{title} by sender, {from} – {to}',
  sortHint: 'Sort by {column}',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  rowsShown: '{from}–{to} of {count}',

  // Request report
  requestReport: 'Request report',
  requestIntro: 'A detailed report of {from} – {to}, as a CSV file. Days are in time zone {timeZone}.',
  requestName: 'Name',
  requestContents: 'What is in it',
  contentsSummary: 'Summary per sender',
  contentsDaily: 'Daily per sender',
  requestSubmit: 'Request',
  requestCancel: 'Cancel',
  requestNameMissing: 'Give the report a name, so that you can find its file.',
  requestFailed: 'The report could not be made. {reason}',
  requestDone: 'Report “{name}” requested.',
  requestWorking: 'Making the report…',
} as const;
