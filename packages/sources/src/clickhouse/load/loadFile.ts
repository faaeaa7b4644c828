import { IngestError, ingest } from '@smtp-auth-report/ingest';
import { ProgressRate } from '../../progressRate.ts';
import { quote } from '../layout.ts';
import { Batches, type Target } from './batches.ts';
import { checkMemory, checkSetting } from './checkMemory.ts';
import { CheckedBytes, headLength, headOf } from './fileHead.ts';
import { type FileEntry, Ledger } from './ledger.ts';
import { Link } from './link.ts';
import type { ClickHouseLoadClient } from './loadClient.ts';
import { LoadError } from './loadError.ts';
import type { LoadFileOptions, LoadFileProgress, LoadFileResult } from './loadOptions.ts';
import {
  type Beginning,
  beginningOf,
  type FileSettings,
  ingestOptionsOf,
  settingsOf,
  settled,
} from './loadSettings.ts';
import { loadsName } from './loadsTable.ts';
import { columnsOf, type LoadDimensions, RowMaker } from './rows.ts';

const defaultBatch = 100_000;
const mostBatch = 1_000_000;

/** Clocks of servers differ, and so do their zones. */
const day = 86_400_000;

/**
 * Loads a file, or what has come to it since it was last loaded: afterwards the table has each of its records once, however often the loading
 * was ended in between, and under whatever name the file goes now. Two may load the same file at once.
 *
 * @throws {RangeError} or TypeError at once, for an option that makes no sense
 * @throws {LoadError} ClickHouse has not taken something, or the file is not what it was
 * @throws {IngestError} the file cannot be read, or `aborted`
 */
export async function loadFile(
  client: ClickHouseLoadClient,
  options: LoadFileOptions,
): Promise<LoadFileResult> {
  const { signal } = options;
  const plan = planOf(options);
  try {
    return await load(client, plan);
  } catch (error) {
    if (error instanceof IngestError && error.cause instanceof LoadError) throw error.cause;
    if (!signal?.aborted || (error instanceof IngestError && error.code === 'aborted')) throw error;
    throw new IngestError(
      'aborted',
      'Loading was aborted by its signal. What was inserted stays; load the file again to go on.',
      { cause: signal.reason },
    );
  }
}

/** The options, checked and with their defaults. */
interface Plan {
  options: LoadFileOptions;
  given: FileSettings;
  dimensions: LoadDimensions;
  batchRows: number;
  /** Quoted. */
  table: string;
  columns: [string, ...string[]];
}

function planOf(options: LoadFileOptions): Plan {
  const { batchRows = defaultBatch, dimensions = {}, table } = options;
  if (!(Number.isInteger(batchRows) && batchRows >= 1 && batchRows <= mostBatch))
    throw new RangeError(`batchRows (${batchRows}) must be a whole number from 1 to ${mostBatch}.`);
  // Its checks are made at once; nothing is read.
  ingest([], { ...options, onProgress: undefined });
  const names = Object.keys(dimensions);
  const [first, ...others] = columnsOf(names);
  return {
    options,
    given: settingsOf({ ...options, dimensions: names }),
    dimensions,
    batchRows,
    table: quote(table, 'The table'),
    columns: [
      quote(first, 'A column'),
      ...others.map((column) => quote(column, 'The column of a dimension')),
    ],
  };
}

async function load(client: ClickHouseLoadClient, plan: Plan): Promise<LoadFileResult> {
  const { table, open, name = '', signal, complete = false } = plan.options;
  const link = new Link(client, signal);
  const ledger = new Ledger(link, table);
  await checkSetting(link);
  const memory = await checkMemory(link, table);
  await checkMemory(link, loadsName(table));
  const head = await headOf(open(), signal);
  const begin = () => beginningOf(open, head, plan.given, { signal, ongoing: !complete });
  // Without a submission in it, nothing tells what is hardly begun from another file.
  let beginning = head.length < headLength ? await begin() : undefined;
  const entry =
    beginning && !beginning.settings
      ? undefined
      : await ledger.entryOf(head, name, async () => {
          beginning ??= await begin();
          return beginning.settings && JSON.stringify(beginning.settings);
        });
  if (!entry) return nothing(beginning as Beginning, complete);
  return loadRest(plan, { link, ledger, memory, file: entry.file }, entry);
}

async function loadRest(
  { options, given, dimensions, batchRows, table, columns }: Plan,
  connected: Pick<Target, 'link' | 'ledger' | 'memory' | 'file'>,
  entry: FileEntry,
): Promise<LoadFileResult> {
  const { open, signal, complete = false, totalBytes, repeatForgotten = false } = options;
  const settings = settled(entry.settings, given);
  const progress = progressOf(options);
  const bytes = new CheckedBytes(open, entry.head);
  const reading = ingest(bytes.bytes(), {
    ...ingestOptionsOf(settings),
    signal,
    totalBytes,
    ongoing: !complete,
    onProgress: ({ bytes: read, lines }) => progress.tell({ bytes: read, lines }),
  });
  const latest = settings.yearFound ? Date.parse(given.referenceDate) + day : undefined;
  const maker = new RowMaker(dimensions, settings.caseInsensitiveSenders, latest);
  const batches = new Batches(
    { ...connected, table, columns, batchRows, repeatForgotten },
    await connected.ledger.batches(entry.file),
    () => progress.tell(batches.counts),
  );
  try {
    for await (const batch of reading) await batches.add(maker.rowsOf(batch));
    await batches.end();
  } finally {
    await batches.stop();
  }
  progress.end();
  const { rejected, rejectedCount } = maker;
  const unended = !complete && bytes.unended;
  return {
    report: await reading.report,
    file: entry.file,
    ...batches.counts,
    rejected,
    rejectedCount,
    unended,
  };
}

function nothing({ report, unended }: Beginning, complete: boolean): LoadFileResult {
  const counts = { inserted: 0, present: 0, repeated: 0, rejectedCount: 0 };
  return {
    report,
    file: undefined,
    ...counts,
    rejected: [],
    unended: !complete && report.bytes > 0 && unended,
  };
}

function progressOf({ onProgress, totalBytes }: LoadFileOptions) {
  const rate = new ProgressRate<LoadFileProgress>((progress) => onProgress?.(progress));
  let latest: LoadFileProgress = { bytes: 0, totalBytes, lines: 0, inserted: 0, present: 0, repeated: 0 };
  return {
    tell(news: Partial<LoadFileProgress>): void {
      latest = { ...latest, ...news };
      rate.take(latest);
    },
    end: () => rate.flush(),
  };
}
