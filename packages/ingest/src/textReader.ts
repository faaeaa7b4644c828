import type { FormatReader } from './formatReader.ts';

/** Reads one format of text, in pieces cut anywhere. */
export interface TextReader {
  push(text: string): void;
  /** The text is over. */
  end(): void;
}

/**
 * Gives bytes to a reader of text. Bytes that are no UTF-8 become U+FFFD, as everywhere on the web: one bad byte must not cost
 * the line.
 */
export class DecodingReader implements FormatReader {
  readonly #reader: TextReader;
  /** Drops a byte order mark; text that came as text has lost its own already. */
  readonly #decoder = new TextDecoder();

  constructor(reader: TextReader) {
    this.#reader = reader;
  }

  push(piece: Uint8Array | string): void {
    const text = typeof piece === 'string' ? piece : this.#decoder.decode(piece, { stream: true });
    if (text !== '') this.#reader.push(text);
  }

  end(): void {
    const rest = this.#decoder.decode();
    if (rest !== '') this.#reader.push(rest);
    this.#reader.end();
  }
}
