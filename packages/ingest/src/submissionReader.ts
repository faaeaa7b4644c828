import { AutoReader } from './autoReader.ts';
import type { FormatReader } from './formatReader.ts';
import { PostfixReader } from './postfix/postfixReader.ts';
import type { ReadingSettings } from './readingSettings.ts';
import { CsvReader } from './records/csvReader.ts';
import { NdjsonReader } from './records/ndjsonReader.ts';
import type { IngestFormat } from './submissionFormats.ts';
import type { Tally } from './tally.ts';

/** Reads whatever format is asked for, or found. */
export class SubmissionReader implements FormatReader {
  readonly #reader: FormatReader;
  /** The format; before it is found, `'postfix'`. */
  format: IngestFormat = 'postfix';

  constructor(format: 'auto' | IngestFormat, tally: Tally, settings: ReadingSettings) {
    const readerOf = (name: IngestFormat, mustAppear: boolean): FormatReader => {
      this.format = name;
      if (name === 'csv') return new CsvReader(tally, settings);
      if (name === 'ndjson') return new NdjsonReader(tally, settings);
      return new PostfixReader(tally, settings, { mustAppear });
    };
    this.#reader =
      format === 'auto'
        ? new AutoReader((detected) => readerOf(detected.format, !detected.certain))
        : readerOf(format, false);
  }

  push(text: string): void {
    this.#reader.push(text);
  }

  end(): void {
    this.#reader.end();
  }
}
