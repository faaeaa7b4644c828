/** The form of a request. */
export const requestWords = {
  requestIntro: 'A detailed report of {from} – {to}. Days are in time zone {timeZone}.',
  requestOnly: 'Only what matches',
  requestContents: 'What is in it',
  contentsSummaryHint: 'One row per sender, with messages by TLS version and by authentication method',
  contentsDailyHint: 'The same for each day on which a sender was seen',
  contentsSubmissionsHint: 'One row per submission, with its time and client; can be very long',
  requestFormat: 'Format',
  formatCsvHint: 'For spreadsheets',
  formatNdjsonHint: 'For programs',
  requestRecipients: 'Recipients (optional)',
  requestRecipientsHint: 'Who gets it by email. Separate addresses with commas.',
  requestRecipientsInvalid:
    'This is not an email address: {addresses}. Write each like name@example.com, with commas between them.',
  requestRecipientsTooMany: {
    one: 'There may be {count} recipient at most. Take some out.',
    other: 'There may be {count} recipients at most. Take some out.',
  },
  requestHeader: 'Begin with range, time zone and conditions',
  requestBom: 'Mark the file as Unicode, so that Excel reads every letter (byte order mark)',
  requestSubmit: 'Request',
  requestBackground: 'Continue in the background',
  requestNameMissing: 'Give the report a name, so that you can find its file.',
} as const;
