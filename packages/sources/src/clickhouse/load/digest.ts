import type { Row } from './rows.ts';

/** Rows that are hashed at once: other work gets its turn in between. */
const rowsAtOnce = 1000;

const encoder = new TextEncoder();

export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** The same for the same rows, and for no others. */
export async function digestOf(rows: readonly (Row | undefined)[]): Promise<string> {
  let digest = '';
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const text = JSON.stringify(rows.slice(start, start + rowsAtOnce));
    digest = await sha256(encoder.encode(digest + text));
  }
  return digest;
}
