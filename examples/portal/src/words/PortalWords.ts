import type { IngestErrorCode } from '@smtp-auth-report/ingest';

/** The portal's own words; those of the report come with it. */
export interface PortalWords {
  product: string;
  dashboard: string;
  navigation: string;
  language: string;
  theme: string;
  themes: { system: string; light: string; dark: string };
  openLog: string;
  openLogHint: string;
  useSample: string;
  sample: string;
  reading: string;
  cancel: string;
  dataOf: string;
  /** Whose numbers these are, where the portal's own server answers. */
  serverData: string;
  serverHint: string;
  logCard: string;
  lines: string;
  submissions: string;
  failures: string;
  refusals: string;
  skipped: string;
  clientsCard: string;
  clientsCardText: string;
  authCard: string;
  authCardText: string;
  noSubmissions: string;
  report: string;
  /** The page that assembles the report from its pieces. */
  pieces: string;
  copy: string;
  copied: string;
  /** What the provider has announced. */
  deprecation: string;
  problems: Record<Exclude<IngestErrorCode, 'aborted'> | 'failed', string>;
  looksLike: string;
  kept: string;
  /** What a table must have a column for. */
  missing: Record<'sender' | 'time', string>;
}
