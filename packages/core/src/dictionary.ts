/** Texts by code and codes by text. Codes count up from 0 in the order of first sight and never change. */
export class Dictionary {
  readonly texts: string[] = [];
  // A Map, because a sender may be called `constructor`.
  readonly #codes = new Map<string, number>();

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
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    const code = this.texts.length;
    this.texts.push(text);
    this.#codes.set(text, code);
    return code;
  }

  textOf(code: number): string {
    return this.texts[code] ?? '';
  }

  /** Estimated bytes: two per UTF-16 unit at most, and what a string and its entry cost in the engines measured. */
  bytes(): number {
    let units = 0;
    for (const text of this.texts) units += text.length;
    return units + this.texts.length * 64;
  }
}
