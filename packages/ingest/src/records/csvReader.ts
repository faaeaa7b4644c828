import { IngestError } from '../ingestError.ts';
import { longestLine } from '../lineSplitter.ts';
import type { LineReader } from '../plainLines/plainLineReader.ts';
import type { ReadingSettings } from '../readingSettings.ts';
import { exampleLength, excerpt, type Tally } from '../tally.ts';
import { type CsvHeader, csvHeaderOf, isCsvHeader } from './csvHeader.ts';
import { type CsvRecord, csvRecordAt, plainFields } from './csvRecord.ts';
import { RecordMaker } from './recordMaker.ts';

/** Lines that may stand before the header: exports like to begin with a title, a range, a zone. */
export const linesBeforeHeader = 20;

function withoutReturn(line: string): string {
  return line.charCodeAt(line.length - 1) === 13 ? line.slice(0, -1) : line;
}

/** CSV records (RFC 4180; also with `;` or tab) under a header of field names or other spellings of them. */
export class CsvReader implements LineReader {
  readonly #tally: Tally;
  readonly maker: RecordMaker;
  /** Once it was found. */
  header: CsvHeader | undefined;
  #rest = '';
  /** Inside a line that is too long already. */
  #dropping = false;
  #ended = false;
  /** The widest line so far that may have been meant as a header. */
  #candidate: CsvHeader | undefined;
  #linesBefore = 0;

  constructor(tally: Tally, settings: ReadingSettings) {
    this.#tally = tally;
    this.maker = new RecordMaker(tally, settings);
  }

  get atLineStart(): boolean {
    return this.#rest === '' && !this.#dropping;
  }

  push(text: string): void {
    const buffer = this.#rest + text;
    let start = 0;
    let nextQuote = buffer.indexOf('"');
    while (start < buffer.length) {
      const lineEnd = buffer.indexOf('\n', start);
      if (nextQuote >= 0 && nextQuote < start) nextQuote = buffer.indexOf('"', start);
      const quoted = nextQuote >= 0 && (lineEnd < 0 || nextQuote < lineEnd);
      const next =
        quoted && !this.#dropping ? this.#quoted(buffer, start) : this.#plain(buffer, start, lineEnd);
      if (next < 0) break;
      start = next;
    }
    this.#keep(buffer.slice(start));
  }

  end(): void {
    this.#ended = true;
    this.push('');
    if (this.header) return;
    this.#failWithoutHeader();
  }

  /** A line without quotes. @returns where the next begins, or −1 when its end is not there yet */
  #plain(buffer: string, start: number, lineEnd: number): number {
    if (lineEnd < 0 && !this.#ended) return -1;
    const end = lineEnd < 0 ? buffer.length : lineEnd;
    const line = buffer.slice(start, end);
    this.#tally.lines += 1;
    if (this.#dropping || line.length > longestLine)
      this.#tally.skip('line-too-long', this.#tally.lines, line);
    else this.#record(withoutReturn(line), undefined, this.#tally.lines);
    this.#dropping = false;
    return end + 1;
  }

  /** A line with quotes, and those that belong to it. @returns as `#plain` */
  #quoted(buffer: string, start: number): number {
    const lineEnd = buffer.indexOf('\n', start);
    // The delimiter is not known before the header, and a header has one line.
    if (!this.header) return this.#plain(buffer, start, lineEnd);
    const found = csvRecordAt(buffer, start, this.header.delimiter, this.#ended);
    if (found && found.end - start <= longestLine) return this.#quotedRecord(buffer, start, found);
    const hopeful = !found && buffer.length - start <= longestLine;
    if (!this.#ended && (hopeful || lineEnd < 0)) return -1;
    // The quote never closes, or closes far away: one line is lost, not all that follow.
    const end = lineEnd < 0 ? buffer.length : lineEnd;
    this.#tally.lines += 1;
    const reason = end - start > longestLine ? 'line-too-long' : 'unclosed-quote';
    this.#tally.skip(reason, this.#tally.lines, buffer.slice(start, end));
    return end + 1;
  }

  #quotedRecord(buffer: string, start: number, { fields, end }: CsvRecord): number {
    const text = buffer.slice(start, end);
    const first = this.#tally.lines + 1;
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    this.#tally.lines += lines;
    this.#tally.otherLines += lines - 1;
    this.#record(text, fields, first);
    return end;
  }

  #keep(rest: string): void {
    if (this.#ended) return;
    // A quoted record of this length was given up above, so this is one line.
    if (rest.length > longestLine) this.#dropping = true;
    this.#rest = this.#dropping ? rest.slice(0, exampleLength) : rest;
  }

  #record(text: string, quotedFields: string[] | undefined, line: number): void {
    const header = this.header;
    if (!header) {
      this.#beforeHeader(text);
      return;
    }
    if (!quotedFields && text.trim() === '') {
      this.#tally.otherLines += 1;
      return;
    }
    const fields = quotedFields ?? plainFields(text, header.delimiter);
    const { names, columns } = header;
    if (fields.length > names.length && fields.slice(names.length).some((field) => field.trim() !== '')) {
      this.#tally.skip('column-count', line, withoutReturn(text.trimEnd()));
      return;
    }
    this.maker.add(columns, fields, line, withoutReturn(text.trimEnd()));
  }

  #beforeHeader(text: string): void {
    this.#tally.otherLines += 1;
    if (text.trim() === '') return;
    const header = csvHeaderOf(text);
    if (isCsvHeader(header)) this.header = header;
    else if (header.names.length > (this.#candidate?.names.length ?? 0)) this.#candidate = header;
    this.#linesBefore += 1;
    if (!this.header && this.#linesBefore > linesBeforeHeader) this.#failWithoutHeader();
  }

  #failWithoutHeader(): never {
    throw missingColumns(this.#candidate);
  }
}

/** The error for records that name no sender or no time. */
export function missingColumns(
  header: { names: string[]; missing: ('sender' | 'time')[] } | undefined,
): IngestError {
  if (!header) return new IngestError('empty', 'There is nothing in it but white space.');
  const { names, missing } = header;
  const columns = names.slice(0, 50).map(excerpt);
  return new IngestError(
    'missing-columns',
    `The records have no column for ${missing.join(' and ')}; there are: ${columns.join(', ')}. Name them "sender" and "time" in the first line.`,
    { details: { columns, missing } },
  );
}
