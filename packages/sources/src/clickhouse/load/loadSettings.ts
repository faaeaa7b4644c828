import { type IngestOptions, type IngestReport, ingest } from '@smtp-auth-report/ingest';
import { CheckedBytes, type FileInput } from './fileHead.ts';
import { LoadError } from './loadError.ts';

/** What makes the rows of a file what they are. Noted when a file is begun, for what is loaded of it later. */
export interface FileSettings {
  format: string;
  timeZone: string;
  tlsLogging: boolean;
  caseInsensitiveSenders: boolean;
  dimensions: readonly string[];
  /** Of the first line, where the log has no years: found once, for a later day would find another. */
  year: number | null;
  yearFound: boolean;
  referenceDate: string;
}

export interface SettingsGiven
  extends Pick<IngestOptions, 'format' | 'timeZone' | 'tlsLogging' | 'year' | 'referenceDate'> {
  caseInsensitiveSenders?: boolean | undefined;
  dimensions: readonly string[];
}

export function settingsOf(given: SettingsGiven): FileSettings {
  return {
    format: given.format ?? 'auto',
    timeZone: given.timeZone ?? 'UTC',
    tlsLogging: given.tlsLogging ?? false,
    caseInsensitiveSenders: given.caseInsensitiveSenders ?? false,
    dimensions: given.dimensions.toSorted(),
    year: given.year ?? null,
    yearFound: false,
    referenceDate: new Date(given.referenceDate ?? Date.now()).toISOString(),
  };
}

const show = (value: unknown) => (value === null ? 'none' : JSON.stringify(value));

/**
 * The settings that a file was begun with, which hold for all of it.
 * @throws LoadError `other-options` when it was begun with others than are given
 */
export function settled(noted: string, given: FileSettings): FileSettings {
  const before = JSON.parse(noted) as FileSettings;
  for (const key of [
    'format',
    'timeZone',
    'tlsLogging',
    'caseInsensitiveSenders',
    'dimensions',
    'year',
  ] as const) {
    // A year that nobody gives is the one that was found.
    if (show(before[key]) === show(given[key]) || (key === 'year' && given.year === null)) continue;
    throw new LoadError(
      'other-options',
      `This file was begun with ${key} ${show(before[key])}, and now it is ${show(given[key])}, which would make other rows of it. Load it as before. To change it, clear the table with its list of loads and load all files anew.`,
    );
  }
  return before;
}

/** The options of a reading with these settings. */
export function ingestOptionsOf({
  format,
  timeZone,
  tlsLogging,
  year,
  referenceDate,
}: FileSettings): IngestOptions {
  return {
    format: format as IngestOptions['format'],
    timeZone,
    tlsLogging,
    year: year ?? undefined,
    referenceDate,
  };
}

export interface Beginning {
  settings: FileSettings | undefined;
  report: IngestReport;
  /** Without settings: whether the file ends within a line. */
  unended: boolean;
}

/**
 * Reads to the first submissions, for the year of a log without years.
 * @returns no settings when there is no submission yet
 */
export async function beginningOf(
  open: () => FileInput,
  head: Uint8Array,
  settings: FileSettings,
  options: Pick<IngestOptions, 'signal' | 'ongoing'>,
): Promise<Beginning> {
  const bytes = new CheckedBytes(open, head);
  const reading = ingest(bytes.bytes(), { ...ingestOptionsOf(settings), ...options });
  let found = false;
  for await (const _ of reading) {
    found = true;
    break;
  }
  const report = await reading.report;
  const { unended } = bytes;
  if (!found) return { settings: undefined, report, unended };
  const assumed = report.assumptions.find((assumption) => assumption.code === 'year');
  const year = assumed && { year: assumed.year, yearFound: true };
  return { report, settings: { ...settings, ...year }, unended };
}
