import type { FormatReader } from '../formatReader.ts';
import { longestLine } from '../lineSplitter.ts';
import type { TextReader } from '../textReader.ts';
import { overrun, type ReadableBytes, readableBytes } from './readableBytes.ts';

const lineFeed = 10;

/** Most lines that are given to the reader of text before bytes are tried again. */
const longestRun = 4096;

/** Reads any line, as text. */
export interface LineReader extends TextReader {
  /** Whether nothing of a line, or of a record of several lines, is waiting for its end. */
  readonly atLineStart: boolean;
}

/** Reads plain lines as bytes. */
export interface PlainLines {
  /**
   * Reads one line, or leaves everything as it was.
   * @param source has a line end at or after `start`
   * @returns where the next line begins; −1 where this line is not plain, which says nothing about it
   */
  read(source: ReadableBytes, start: number): number;
}

/** Reads plain lines from their bytes, and gives every other one to the reader of text, which alone decides what it means. */
export class PlainLineReader implements FormatReader {
  readonly #plain: PlainLines;
  readonly #text: LineReader;
  readonly #decoder = new TextDecoder();
  /** A line that goes on, then the current piece. */
  #source = readableBytes(2 * longestLine);
  #length = 0;
  /** Whether what comes next is the beginning of a line. */
  #atLineStart = true;
  /** Whether some of the input came as text: then characters may be cut between bytes and text, and all is read as text. */
  #mixed = false;
  /** Lines to give to the reader of text at once: more while they are not plain, fewer while they are. */
  #run = 1;

  constructor(plain: PlainLines, text: LineReader) {
    this.#plain = plain;
    this.#text = text;
  }

  push(piece: Uint8Array | string): void {
    if (typeof piece === 'string') {
      this.#giveAll();
      this.#mixed = true;
      this.#text.push(piece);
      return;
    }
    this.#append(piece);
    const lastEnd = piece.lastIndexOf(lineFeed);
    if (lastEnd >= 0) {
      const end = this.#length - piece.length + lastEnd + 1;
      this.#readLines(end);
      this.#source.bytes.copyWithin(0, end, this.#length);
      this.#length -= end;
    }
    if (this.#mixed || this.#length > longestLine) this.#giveAll();
  }

  end(): void {
    this.#giveAll();
    const rest = this.#decoder.decode();
    if (rest !== '') this.#text.push(rest);
    this.#text.end();
  }

  #append(piece: Uint8Array): void {
    const length = this.#length + piece.length;
    const { bytes } = this.#source;
    if (length + overrun > bytes.length) {
      this.#source = readableBytes(2 * length);
      this.#source.bytes.set(bytes.subarray(0, this.#length));
    }
    this.#source.bytes.set(piece, this.#length);
    this.#length = length;
  }

  /** Reads whole lines, up to `end`. */
  #readLines(end: number): void {
    const source = this.#source;
    let start = 0;
    while (start < end) {
      const next = this.#atLineStart && !this.#mixed ? this.#plain.read(source, start) : -1;
      if (next >= 0) {
        // Half, not one: where every other line is not plain, trying each would cost more than it saves.
        this.#run = (this.#run + 1) >> 1;
        start = next;
      } else {
        start = this.#giveLines(start, end);
      }
    }
  }

  /** @returns where the lines that were given end */
  #giveLines(start: number, end: number): number {
    let stop = start;
    for (let line = 0; line < this.#run && stop < end; line += 1)
      stop = this.#source.bytes.indexOf(lineFeed, stop) + 1;
    this.#run = Math.min(4 * this.#run, longestRun);
    this.#give(start, stop);
    return stop;
  }

  #giveAll(): void {
    this.#give(0, this.#length);
    this.#length = 0;
  }

  #give(start: number, stop: number): void {
    if (start === stop) return;
    const text = this.#decoder.decode(this.#source.bytes.subarray(start, stop), { stream: true });
    if (text !== '') this.#text.push(text);
    this.#atLineStart = this.#source.bytes[stop - 1] === lineFeed && this.#text.atLineStart;
  }
}
