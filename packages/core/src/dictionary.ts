/** Texts by code and codes by text. Codes count up from 0 in the order of first sight and never change. */
export class Dictionary {
  readonly texts: string[] = [];
  // A Map, because a sender may be called `constructor`.
  readonly #codes = new Map<string, number>();
  #units = 0;
  #joined = '';
  /** Where each text begins in `#joined`. */
  #starts = new Uint32Array(0);

  constructor(texts: readonly string[] = []) {
    for (const text of texts) this.codeOf(text);
  }

  get size(): number {
    return this.texts.length;
  }

  find(text: string): number | undefined {
    return this.#codes.get(text);
  }

  /** The code of a text, a new one at first sight. */
  codeOf(text: string): number {
    return this.#codes.get(text) ?? this.add(text);
  }

  /** The code of a text that is known to be new. */
  add(text: string): number {
    const code = this.texts.length;
    this.texts.push(text);
    this.#codes.set(text, code);
    this.#units += text.length;
    return code;
  }

  textOf(code: number): string {
    return this.texts[code] ?? '';
  }

  /**
   * Calls `found` with the code of every text that contains `part`, in ascending order. All texts are searched as one: engines
   * look through a long text at memory speed, and through many short ones call by call.
   */
  containing(part: string, found: (code: number) => void): void {
    const { texts } = this;
    if (part === '' || part.includes('\n')) {
      texts.forEach((text, code) => {
        if (text.includes(part)) found(code);
      });
      return;
    }
    if (this.#starts.length !== texts.length + 1) this.#join();
    const starts = this.#starts;
    let code = 0;
    for (let at = this.#joined.indexOf(part); at >= 0; at = this.#joined.indexOf(part, starts[code])) {
      while ((starts[code + 1] as number) <= at) code++;
      found(code++);
    }
  }

  #join(): void {
    this.#joined = this.texts.join('\n');
    const starts = new Uint32Array(this.texts.length + 1);
    let end = 0;
    this.texts.forEach((text, code) => {
      end += text.length + 1;
      starts[code + 1] = end;
    });
    this.#starts = starts;
  }

  /** Estimated bytes: two per UTF-16 unit at most, and what a string and its entry cost in the engines measured. */
  bytes(): number {
    return this.#units + this.texts.length * 64 + this.#joined.length + this.#starts.byteLength;
  }
}
