/** The plot of days. */
export const daysWords = {
  daysTitle: 'Messages per day',
  daysSentence: '{title}, from {from} to {to}: lowest {lowest}, highest {highest}',
  daysValue: '{day}: {messages}',
  daysIncomplete: '{day}: {messages} so far, the day is incomplete',
  daysMost: 'Most: {messages} on {day}',
  daysAsTable: 'Show the days as a table',
} as const;
