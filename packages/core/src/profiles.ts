import { type CodeColumn, maxUint32, withRoom } from './columns.ts';
import { authMethods, senderKinds, tlsVersions } from './submission.ts';

/** Places of dimensions: below this one they are columns of the profiles. Here a question may have one more, which is no dimension: see `conditionsOf`. */
export const choicesAt = 5;

/** From this place on, dimensions that each record has for itself, the client first. */
export const extrasAt = 6;

const firstSlots = 1024;

/** Combinations of TLS version, method and kind. */
const traitsOfDomain = tlsVersions.length * authMethods.length * senderKinds.length;

/**
 * The different combinations of sender, domain, TLS version, method and kind, each with a code: a profile.
 *
 * A record keeps one profile instead of five codes, and a question over these dimensions looks at a profile once, not at every
 * record that has it: of ten million submissions by 200,000 senders there are a few hundred thousand.
 */
export class Profiles {
  size = 0;
  /** By dimension: the code that each profile has there. */
  readonly columns: [
    sender: Uint32Array,
    domain: Uint32Array,
    tls: Uint8Array,
    auth: Uint8Array,
    kind: Uint8Array,
  ] = [new Uint32Array(64), new Uint32Array(64), new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];
  // Open addressing; a place holds a profile + 1, 0 is free.
  #slots = new Uint32Array(firstSlots);
  /** By sender: what its last record said beside it, as one number (0: none yet), and which profile that was. Most say the same again. */
  #recent = new Uint32Array(0);
  readonly #domainOfSender: readonly number[];

  constructor(domainOfSender: readonly number[]) {
    this.#domainOfSender = domainOfSender;
  }

  /**
   * The profile of a combination, a new one at first sight. Constant time.
   * @param domain code + 1; 0 is the sender's own
   */
  codeOf(sender: number, domain: number, tls: number, auth: number, kind: number): number {
    const traits =
      1 + domain * traitsOfDomain + (tls * authMethods.length + auth) * senderKinds.length + kind;
    const recent = this.#recent;
    if (recent[2 * sender] === traits) return recent[2 * sender + 1] as number;
    const known = domain === 0 ? (this.#domainOfSender[sender] as number) : domain - 1;
    const profile = this.#find(sender, known, tls, auth, kind);
    if (traits <= maxUint32) {
      this.#recent = withRoom(recent, 2 * sender + 2);
      this.#recent[2 * sender] = traits;
      this.#recent[2 * sender + 1] = profile;
    }
    return profile;
  }

  #find(sender: number, domain: number, tls: number, auth: number, kind: number): number {
    const [senders, domains, versions, methods, kinds] = this.columns;
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hashOf(sender, domain, (tls << 16) | (auth << 8) | kind) & mask;
    for (let code = slots[slot] as number; code > 0; code = slots[slot] as number) {
      const profile = code - 1;
      if (
        senders[profile] === sender &&
        domains[profile] === domain &&
        versions[profile] === tls &&
        methods[profile] === auth &&
        kinds[profile] === kind
      )
        return profile;
      slot = (slot + 1) & mask;
    }
    const profile = this.size++;
    slots[slot] = this.size;
    if (profile === senders.length) this.#widen();
    const values = [sender, domain, tls, auth, kind];
    for (let i = 0; i < 5; i++) (this.columns[i] as CodeColumn)[profile] = values[i] as number;
    if (this.size * 2 > slots.length) this.#rehash();
    return profile;
  }

  bytes(): number {
    return this.columns.reduce(
      (sum, column) => sum + column.byteLength,
      this.#slots.byteLength + this.#recent.byteLength,
    );
  }

  #widen(): void {
    const { columns } = this;
    for (let i = 0; i < 5; i++) columns[i] = withRoom(columns[i] as CodeColumn, this.size);
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    const [senders, domains, versions, methods, kinds] = this.columns;
    for (let profile = 0; profile < this.size; profile++) {
      const traits =
        ((versions[profile] as number) << 16) |
        ((methods[profile] as number) << 8) |
        (kinds[profile] as number);
      let slot = hashOf(senders[profile] as number, domains[profile] as number, traits) & mask;
      while (slots[slot]) slot = (slot + 1) & mask;
      slots[slot] = profile + 1;
    }
    this.#slots = slots;
  }
}

function hashOf(sender: number, domain: number, traits: number): number {
  let hash = Math.imul(sender, 0x9e3779b1) ^ Math.imul(domain, 0x85ebca6b) ^ Math.imul(traits, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
