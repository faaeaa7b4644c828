import type { SubmissionBatch } from '@smtp-auth-report/core';
import { abortedError } from './abortable.ts';
import { Breather } from './breather.ts';
import { IngestError } from './ingestError.ts';
import { type IngestOptions, settingsOf } from './ingestOptions.ts';
import type { IngestReport } from './ingestReport.ts';
import { type IngestInput, InputReader } from './input.ts';
import { inputPieces } from './inputPieces.ts';
import type { ReadingSettings } from './readingSettings.ts';
import { SubmissionReader } from './submissionReader.ts';
import { Tally } from './tally.ts';

/** Progress is told each time this many more bytes are read. */
const progressBytes = 262_144;

/** A reading under way. Nothing is read until it is iterated, and only as fast as it is; it can be iterated once. */
export interface Reading extends AsyncIterable<SubmissionBatch> {
  /**
   * Resolves when the iteration has ended, also when the caller has left it early (`complete: false`), and rejects as it does.
   * Nobody has to wait for it.
   */
  readonly report: Promise<IngestReport>;
}

interface Outcome {
  resolve(report: IngestReport): void;
  reject(error: unknown): void;
}

/**
 * Reads submissions out of a log or a table, streaming: memory stays bounded however long the input is.
 * A bad line is skipped and counted, never thrown.
 *
 * @param input bytes (UTF-8, UTF-16 with its mark, gzip) or text, in chunks cut anywhere
 * @returns batches of at most 4,096 submissions, in the order of the input, and a report
 * @throws {RangeError} at once, for an option that makes no sense
 * @throws {IngestError} while iterating: an input that is nothing readable, cannot be read on, or was aborted
 * @see RFC 3164, RFC 5424 (syslog), RFC 3339 (time), RFC 4180 (CSV), RFC 1952 (gzip), RFC 4954 (SMTP AUTH)
 */
export function ingest(input: IngestInput, options: IngestOptions = {}): Reading {
  const settings = settingsOf(options);
  let outcome: Outcome | undefined;
  const report = new Promise<IngestReport>((resolve, reject) => {
    outcome = { resolve, reject };
  });
  // Who iterates learns of a failure there; a report that nobody awaits must not end the process.
  report.catch(() => {});
  const batches = readBatches(input, options, settings, outcome as Outcome);
  return { report, [Symbol.asyncIterator]: () => batches };
}

async function* readBatches(
  input: IngestInput,
  options: IngestOptions,
  settings: ReadingSettings,
  outcome: Outcome,
): AsyncGenerator<SubmissionBatch, void, undefined> {
  const tally = new Tally();
  const { batches } = tally;
  const reader = new SubmissionReader(options.format ?? 'auto', tally, settings);
  let source: InputReader | undefined;
  let complete = false;
  try {
    source = opened(input, options.signal);
    const progress = progressOf(source, tally, options);
    for await (const _ of work(source, reader, options)) {
      progress(progressBytes);
      yield* batches.taken();
    }
    complete = true;
    batches.end();
    yield* batches.taken();
    progress(0);
  } catch (error) {
    outcome.reject(error);
    throw error;
  } finally {
    source?.close();
    const { timeZone } = settings;
    outcome.resolve(tally.report({ format: reader.format, complete, bytes: source?.bytes ?? 0, timeZone }));
  }
}

/** Feeds the reader piece by piece; pauses after each. */
async function* work(
  source: InputReader,
  reader: SubmissionReader,
  { signal, ongoing = false }: IngestOptions,
): AsyncGenerator<void, void, undefined> {
  const breather = new Breather();
  if (signal?.aborted) throw abortedError(signal);
  for await (const piece of inputPieces(source)) {
    reader.push(piece);
    yield;
    await breather.rest();
    if (signal?.aborted) throw abortedError(signal);
  }
  if (!ongoing) reader.end();
}

function opened(input: IngestInput, signal: AbortSignal | undefined): InputReader {
  try {
    return new InputReader(input, signal);
  } catch (cause) {
    throw new IngestError(
      'read-failed',
      'The input cannot be read. Give a stream that nobody else reads, or an iterable of strings or Uint8Arrays.',
      { cause },
    );
  }
}

/** @returns tells the progress when at least `step` bytes were read since it last did */
function progressOf(source: InputReader, tally: Tally, { onProgress, totalBytes }: IngestOptions) {
  let told = 0;
  return (step: number): void => {
    if (!onProgress || source.bytes - told < step) return;
    told = source.bytes;
    onProgress({ bytes: told, totalBytes, lines: tally.lines, submissions: tally.batches.submissions });
  };
}
