import { AutoReader } from './autoReader.ts';
import type { FormatReader } from './formatReader.ts';
import { plainCsv } from './plainLines/plainCsv.ts';
import { plainJson } from './plainLines/plainJson.ts';
import { PostfixReader } from './postfix/postfixReader.ts';
import type { ReadingSettings } from './readingSettings.ts';
import type { IngestFormat } from './submissionFormats.ts';
import type { Tally } from './tally.ts';
import { DecodingReader } from './textReader.ts';

/** Reads whatever format is asked for, or found. */
export class SubmissionReader implements FormatReader {
  readonly #reader: FormatReader;
  /** The format; before it is found, `'postfix'`. */
  format: IngestFormat = 'postfix';

  constructor(format: 'auto' | IngestFormat, tally: Tally, settings: ReadingSettings) {
    const readerOf = (name: IngestFormat, mustAppear: boolean): FormatReader => {
      this.format = name;
      if (name === 'csv') return plainCsv(tally, settings);
      if (name === 'ndjson') return plainJson(tally, settings);
      return new DecodingReader(new PostfixReader(tally, settings, { mustAppear }));
    };
    this.#reader =
      format === 'auto'
        ? new AutoReader((detected) => readerOf(detected.format, !detected.certain))
        : readerOf(format, false);
  }

  push(piece: Uint8Array | string): void {
    this.#reader.push(piece);
  }

  end(): void {
    this.#reader.end();
  }
}
