/** Reads one format, piece by piece, into a tally. */
export interface FormatReader {
  /** @param piece UTF-8, or text */
  push(piece: Uint8Array | string): void;
  /** The input is over. */
  end(): void;
}
