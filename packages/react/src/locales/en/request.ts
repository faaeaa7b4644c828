/** Request report. */
export const request = {
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
