/** What is between commas, or lines, of a list of recipients; mail programs write `Anna <anna@example.com>`. */
const separators = /[,;\n]+/;
/** A name that may have a comma in it: `"Keller, Anna" <anna@example.com>`. */
const quoted = /"[^"\n]*"/g;
const bracketed = /<([^<>]*)>\s*$/;

/** One `@` between a name and a domain with a dot in it, as mail is addressed (RFC 5321, RFC 6531), without quotes and comments. */
const address =
  /^[^\s@,;:<>()[\]"\\\p{C}]{1,64}@(?=.{1,255}$)(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?\.)+[\p{L}\p{N}][\p{L}\p{N}\p{M}-]+$/u;

export interface Recipients {
  /** Addresses, each once whatever its case, as it was written first. */
  addresses: string[];
  /** What is none. */
  invalid: string[];
}

/** Reads the addresses that a person has typed or pasted. */
export function parseRecipients(text: string): Recipients {
  const addresses = new Map<string, string>();
  const invalid: string[] = [];
  for (const part of text.replace(quoted, '').split(separators)) {
    const inside = bracketed.exec(part)?.[1];
    // Without a name around it, spaces separate too: that is how addresses are pasted from a column.
    const candidates = inside === undefined ? part.split(/\s+/) : [inside.trim()];
    for (const candidate of candidates) {
      if (candidate === '' && inside === undefined) continue;
      const key = candidate.toLowerCase();
      if (!address.test(candidate)) invalid.push(candidate || part.trim());
      else if (!addresses.has(key)) addresses.set(key, candidate);
    }
  }
  return { addresses: [...addresses.values()], invalid };
}
