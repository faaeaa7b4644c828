/** Unusual activity: the section, and the sentence of each finding, which marks in chart and table say too. */
export const unusualWords = {
  unusualNone: 'Nothing unusual from {from} to {to}.',
  unusualNoDay: 'No day is complete yet, so nothing can be judged.',
  unusualTooEarly: {
    one: 'There is not enough history yet to tell what is unusual: it takes {count} complete day before these.',
    other:
      'There is not enough history yet to tell what is unusual: it takes {count} complete days before these.',
  },
  unusualError: 'Unusual activity could not be looked for.',
  unusualTruncated: 'More was found than is listed. These are the newest.',
  unusualSince: 'Compared with {from} – {to}',
  unusualAboveOwn: '{messages} on {day}; usual on this weekday: at most {most}',
  unusualNewSender: 'First seen on {day}; since then: {messages}',
  unusualTlsDowngraded: '{version} on {day}; before: {before}',
  unusualBasicAfterOauth: 'Basic authentication on {day}; before: OAuth',
  unusualNewClient: 'From {client} on {day}: a client that nobody had sent from',
  unusualFellSilent: 'Last message on {day}, then none for {silent}; usual gap: at most {gap}',
  unusualOfSender: '{sender}: {sentence}',
  showMoreSenders: { one: 'Show {count} more sender', other: 'Show {count} more senders' },
  showFewerSenders: 'Show fewer senders',
} as const;
