import { type Detected, detectionLength, FormatDetector } from './detectFormat.ts';
import type { FormatReader } from './formatReader.ts';

/** Keeps the beginning until the format is known, then gives everything to its reader. */
export class AutoReader implements FormatReader {
  readonly #detector = new FormatDetector();
  readonly #readerFor: (detected: Detected) => FormatReader;
  /** All there was so far, as it came and as text. */
  #pieces: (Uint8Array | string)[] = [];
  #kept = '';
  readonly #decoder = new TextDecoder();
  /** Where the next line to look at begins. */
  #next = 0;
  #reader: FormatReader | undefined;

  constructor(readerFor: (detected: Detected) => FormatReader) {
    this.#readerFor = readerFor;
  }

  push(piece: Uint8Array | string): void {
    if (this.#reader) {
      this.#reader.push(piece);
      return;
    }
    // Whose chunk it is may fill it anew for the next.
    this.#pieces.push(piece.slice());
    this.#keep(typeof piece === 'string' ? piece : this.#decoder.decode(piece, { stream: true }));
  }

  end(): void {
    if (!this.#reader) this.#keep(this.#decoder.decode());
    if (!this.#reader) {
      const last = this.#kept.slice(this.#next);
      this.#settle(this.#detector.line(last) ?? this.#detector.verdict(this.#kept));
    }
    this.#reader?.end();
  }

  #keep(text: string): void {
    this.#kept += text;
    this.#look();
    if (this.#reader || this.#kept.length < detectionLength) return;
    this.#detector.unfinished(this.#kept.slice(this.#next, detectionLength));
    this.#settle(this.#detector.verdict(this.#kept.slice(0, detectionLength)));
  }

  /** Looks at whole lines within the first 64 kB, no further, so that chunks make no difference. */
  #look(): void {
    let end = this.#kept.indexOf('\n', this.#next);
    while (end >= 0 && end < detectionLength) {
      const detected = this.#detector.line(this.#kept.slice(this.#next, end));
      this.#next = end + 1;
      if (detected) {
        this.#settle(detected);
        return;
      }
      end = this.#kept.indexOf('\n', this.#next);
    }
  }

  #settle(detected: Detected): void {
    this.#reader = this.#readerFor(detected);
    for (const piece of this.#pieces) this.#reader.push(piece);
    this.#pieces = [];
    this.#kept = '';
  }
}
