import { byteOrderMark, csvLine } from '../csv.ts';
import type { Coverage } from '../query.ts';
import type { Source } from '../source.ts';
import { aboutLines } from './about.ts';
import type { ExportFormat, ExportOptions, ExportRequest } from './exportRequest.ts';
import { Breather, stopIfAborted, unlessAborted } from './patience.ts';
import { openReader, type Reader } from './reader.ts';
import { type ReportRecords, toJson } from './reportRecords.ts';
import { senderRecords } from './senderRecords.ts';
import { submissionRecords } from './submissionRecords.ts';

/** Text that is written at once: large enough for a disk, small enough for memory. */
const chunkLength = 65_536;

const { TextEncoder } = globalThis as unknown as {
  TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
};

interface ReportLines {
  titles: readonly string[];
  batches: AsyncIterable<{ lines: Iterable<string>; share: number | null }>;
}

function linesOf<R>({ titles, cells, fields, batches }: ReportRecords<R>, format: ExportFormat): ReportLines {
  const lineOf = (record: R) => (format === 'csv' ? csvLine(cells(record)) : `${toJson(fields(record))}\n`);
  function* lines(records: readonly R[]) {
    for (const record of records) yield lineOf(record);
  }
  async function* inLines() {
    for await (const { records, share } of batches) yield { lines: lines(records), share };
  }
  return { titles, batches: inLines() };
}

async function openReport(
  reader: Reader,
  { contents, format, dimensions, words }: ExportRequest,
): Promise<ReportLines> {
  if (contents === 'submissions') return linesOf(await submissionRecords(reader, dimensions, words), format);
  return linesOf(await senderRecords(reader, contents === 'daily', words), format);
}

/** What stands before the first record. */
function opening(request: ExportRequest, titles: readonly string[], coverage: Coverage | undefined): string {
  const about = coverage ? aboutLines(request, coverage) : '';
  if (request.format === 'ndjson') return about;
  return `${request.bom ? byteOrderMark : ''}${about}${csvLine(titles)}`;
}

/**
 * Makes a report of a source as a file, piece by piece: whatever its length, a page of senders or a batch of submissions is in memory.
 * With conditions on senders, the addresses of those who meet them are, too.
 * In CSV no field begins a formula, in whatever column; numbers are raw, instants ISO 8601 in UTC. The source may get new data meanwhile; the
 * file says how far they reached at the beginning.
 * @returns bytes of UTF-8; leaving the loop ends it
 * @throws SourceError as the source does; the reason of an aborted `signal`
 */
export async function* exportReport(
  source: Source,
  request: ExportRequest,
  options: ExportOptions = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const { signal, onProgress } = options;
  stopIfAborted(signal);
  const encoder = new TextEncoder();
  const breather = new Breather();
  const progress = { records: 0, bytes: 0, share: null as number | null };
  const encode = (text: string) => {
    const bytes = encoder.encode(text);
    progress.bytes += bytes.length;
    return bytes;
  };
  const tell = () => onProgress?.({ ...progress });

  tell();
  const { timeZone = 'UTC' } = request.range;
  const coverage =
    request.header === false ? undefined : await unlessAborted(source.coverage({ timeZone, signal }), signal);
  const { titles, batches } = await openReport(await openReader(source, request, options), request);
  let text = opening(request, titles, coverage);
  for await (const { lines, share } of batches) {
    for (const line of lines) {
      text += line;
      progress.records++;
      if (text.length < chunkLength) continue;
      yield encode(text);
      text = '';
      tell();
      await breather.rest();
      stopIfAborted(signal);
    }
    progress.share = share;
    // Where few of many are in it, it may be long until there is something to write.
    if (await breather.rest()) tell();
    stopIfAborted(signal);
  }
  if (text) yield encode(text);
  progress.share = 1;
  tell();
}
