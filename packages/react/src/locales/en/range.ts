/** A range of one’s own. */
export const rangeWords = {
  rangeFirstDay: 'First day',
  rangeLastDay: 'Last day',
  rangeHint: { one: 'At most {count} day, up to {date}.', other: 'At most {count} days, up to {date}.' },
  rangeUnfinished: 'Today is not over: its numbers will still grow.',
  rangeReversed: 'The last day is before the first.',
  rangeTooLong: {
    one: 'At most {count} day can be shown at once, and these are {days}.',
    other: 'At most {count} days can be shown at once, and these are {days}.',
  },
  rangeTooLate: 'Days after {date} have no data yet.',
  rangeTooEarly: 'There are no data before {date}.',
  calendarFailed: 'The calendar could not be loaded. Type the days instead.',
} as const;
