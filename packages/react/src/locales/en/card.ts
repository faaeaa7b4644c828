/** Widget card. */
export const card = {
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
  sendersUnusual: {
    one: '{count} sender with unusual activity',
    other: '{count} senders with unusual activity',
  },
  noneUnusual: 'No unusual activity.',
  sparklineLabel: 'Senders per day, from {from} to {to}: lowest {lowest}, highest {highest}',
} as const;
