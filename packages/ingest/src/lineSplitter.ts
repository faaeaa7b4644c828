/** Longest line that is read, in UTF-16 code units. */
export const longestLine = 65_536;

export interface LineReceiver {
  /** @param line line number, from 1 */
  line(text: string, line: number): void;
  /** A line beyond the limit: only its beginning was kept. */
  tooLong(beginning: string, line: number): void;
}

/** Cuts text that arrives in pieces into lines (LF or CRLF), holding no more than one line of bounded length. */
export class LineSplitter {
  readonly #count: { lines: number };
  readonly #receiver: LineReceiver;
  readonly #longest: number;
  #rest = '';
  /** Inside a line that is already too long: the rest of it is dropped as it comes. */
  #dropping = false;

  /** @param count where lines are counted, perhaps not only those that come through here */
  constructor(count: { lines: number }, receiver: LineReceiver, longest = longestLine) {
    this.#count = count;
    this.#receiver = receiver;
    this.#longest = longest;
  }

  get atLineStart(): boolean {
    return this.#rest === '' && !this.#dropping;
  }

  push(text: string): void {
    let start = 0;
    let end = text.indexOf('\n');
    while (end >= 0) {
      this.#close(this.#rest ? this.#rest + text.slice(start, end) : text.slice(start, end));
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    if (this.#dropping) return;
    if (start < text.length) this.#rest += start ? text.slice(start) : text;
    if (this.#rest.length > this.#longest) this.#dropping = true;
    if (this.#dropping) this.#rest = this.#rest.slice(0, this.#longest);
  }

  end(): void {
    if (this.#dropping || this.#rest !== '') this.#close(this.#rest);
  }

  #close(text: string): void {
    this.#count.lines += 1;
    this.#rest = '';
    if (this.#dropping || text.length > this.#longest) {
      this.#dropping = false;
      this.#receiver.tooLong(text, this.#count.lines);
      return;
    }
    const line = text.charCodeAt(text.length - 1) === 13 ? text.slice(0, -1) : text;
    this.#receiver.line(line, this.#count.lines);
  }
}
