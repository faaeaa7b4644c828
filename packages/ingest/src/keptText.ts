/**
 * A copy that owns its characters. Engines keep a substring as a view of the text it was cut from, so a 20-character
 * sender would hold a whole chunk of the file in memory for as long as the dataset lives.
 */
export function copied(text: string): string {
  return ` ${text}`.slice(1);
}

const entriesKept = 20_000;
const lengthKept = 512;

/** One copy of each text that is met again and again: senders, clients. Bounded: it forgets all and begins anew. */
export class KeptText {
  readonly #kept = new Map<string, string>();

  of(text: string): string {
    const known = this.#kept.get(text);
    if (known !== undefined) return known;
    const own = copied(text);
    if (own.length > lengthKept) return own;
    if (this.#kept.size >= entriesKept) this.#kept.clear();
    this.#kept.set(own, own);
    return own;
  }
}
