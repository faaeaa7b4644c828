import { IngestError } from './ingestError.ts';
import { shapeOf } from './otherShapes.ts';
import { isPostfixLine } from './postfix/postfixLine.ts';
import { SyslogHeader } from './postfix/syslogHeader.ts';
import { columnsOf, missingFrom } from './records/aliases.ts';
import { type CsvHeader, csvHeaderOf, isCsvHeader } from './records/csvHeader.ts';
import { linesBeforeHeader, missingColumns } from './records/csvReader.ts';
import { isRecordLine, keysOfLine } from './records/ndjsonReader.ts';
import type { IngestFormat } from './submissionFormats.ts';
import { excerpt } from './tally.ts';

/** How much of the input is looked at, in UTF-16 code units. */
export const detectionLength = 65_536;

const readable = 'Postfix logs, CSV and NDJSON records can be read.';

export interface Detected {
  format: IngestFormat;
  /** False when only the shape of the lines (syslog) speaks for it. */
  certain: boolean;
}

/**
 * Finds out what an input is, line by line, as soon as one line settles it: a line of Postfix, a CSV header or a JSON object
 * that names a sender and a time. Without such a line in the first 64 kB it is syslog, if most lines begin like it (Postfix may
 * come later, a system log has many writers), or it is refused by name.
 */
export class FormatDetector {
  readonly #header = new SyslogHeader();
  readonly #lines: string[] = [];
  #syslog = 0;
  #keys: string[] | undefined;
  #csv: CsvHeader | undefined;

  #count = 0;
  /** The first line that is not blank. */
  #first: { line: number; text: string } | undefined;

  /** Looks at the next whole line. */
  line(text: string): Detected | undefined {
    this.#count += 1;
    if (text.trim() === '') return undefined;
    this.#first ??= { line: this.#count, text: excerpt(text) };
    this.#lines.push(text);
    if (isPostfixLine(text)) return { format: 'postfix', certain: true };
    if (this.#header.scanTime(text) >= 0) {
      this.#syslog += 1;
      return undefined;
    }
    const keys = keysOfLine(text);
    if (keys) {
      if (isRecordLine(keys)) return { format: 'ndjson', certain: true };
      this.#keys ??= keys;
    } else if (this.#lines.length <= linesBeforeHeader) {
      const header = csvHeaderOf(text);
      if (isCsvHeader(header)) return { format: 'csv', certain: true };
      // One known column and more than one in all: meant as a header, or near enough to say what is missing.
      if (header.names.length > 1 && header.columns.fields.size > 0) this.#csv ??= header;
    }
    return undefined;
  }

  /** Looks at the beginning of a line that goes on beyond the 64 kB; it tells something only where it is all there is. */
  unfinished(text: string): void {
    if (this.#lines.length === 0 && text.trim() !== '') {
      this.#lines.push(text);
      this.#first = { line: this.#count + 1, text: excerpt(text) };
    }
  }

  /**
   * Nothing has settled it.
   * @param looked all that was looked at
   * @throws {IngestError} when it is nothing that can be read
   */
  verdict(looked: string): Detected {
    const lines = this.#lines;
    if (looked.includes('\0')) {
      throw new IngestError(
        'binary',
        `This is not a text file. ${readable} They may be compressed with gzip.`,
      );
    }
    const example = this.#first;
    if (!example) throw new IngestError('empty', 'There is nothing in it but white space.');
    const shape = shapeOf(lines);
    if (shape) {
      throw new IngestError(
        'unknown-format',
        `This looks like ${shape.name}; it can't be read yet. ${shape.hint ?? readable}`,
        { details: { looksLike: shape.looksLike, example } },
      );
    }
    if (this.#syslog > lines.length / 2) return { format: 'postfix', certain: false };
    if (this.#keys) throw missingColumns({ names: this.#keys, missing: missingFrom(columnsOf(this.#keys)) });
    if (this.#csv) throw missingColumns(this.#csv);
    throw new IngestError('unknown-format', `Its lines have no shape that is known. ${readable}`, {
      details: { example },
    });
  }
}
