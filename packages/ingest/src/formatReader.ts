/** Reads one format, piece by piece of text, into a tally. */
export interface FormatReader {
  push(text: string): void;
  /** The text is over. */
  end(): void;
}
