/**
 * A copy that owns its characters. Engines keep a substring as a view of the text it was cut from, so a 20-character
 * sender would hold a whole chunk of the file in memory for as long as the dataset lives.
 */
export function copied(text: string): string {
  return ` ${text}`.slice(1);
}

/** What is kept at most, in characters; room for some 150,000 addresses. */
const kept = 12_000_000;

/** What an entry takes besides its characters. */
const entryCost = 50;

/** One copy of each text that is met again and again: senders, clients. Bounded: it forgets all and begins anew. */
export class KeptText {
  readonly #texts = new Map<string, string>();
  #size = 0;

  of(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const own = copied(text);
    this.#size += own.length + entryCost;
    if (this.#size > kept) {
      this.#texts.clear();
      this.#size = own.length + entryCost;
    }
    this.#texts.set(own, own);
    return own;
  }
}
