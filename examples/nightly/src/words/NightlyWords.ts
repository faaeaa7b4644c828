/** What the catalogues of the components do not say. `{name}` is filled in. */
export interface NightlyWords {
  whatWasRead: string;
  files: string;
  lines: string;
  submissions: string;
  failures: string;
  refusals: string;
  skipped: string;
  /** Submissions without a line about TLS, and what to do about it. */
  tlsNotLogged: string;
  madeAt: string;
  /** The data end before the last day of the report. */
  logEnds: string;
  /** Nothing was read that is a submission. */
  nothingRead: string;
}
