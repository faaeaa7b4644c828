import { quote } from '../layout.ts';
import type { TokenMemory } from './checkMemory.ts';
import { bytesOfHex, hexOf, sha256 } from './digest.ts';
import type { Link } from './link.ts';
import { LoadError } from './loadError.ts';
import { loadsName } from './loadsTable.ts';
import { wellFormed } from './rows.ts';

/** A file that was begun. */
export interface FileEntry {
  /** What it is called: the SHA-256 of its first bytes. */
  file: string;
  /** Its first bytes, which stay as they are when it is renamed and when it grows. */
  head: Uint8Array;
  /** How it is read, as JSON. */
  settings: string;
}

/** Records of a file that go into the table together. */
export interface Batch {
  first: number;
  end: number;
  digest: string;
  /** Somebody has seen that it is in. */
  loaded: boolean;
  /** When it was announced, for ClickHouse. */
  at: string;
}

interface Noted {
  state: string;
  first_row: string | number;
  end_row: string | number;
  digest: string;
  at: string;
}

/** Two loaders may both find a file new; one of them then finds it there. More often than this it is something else. */
const attempts = 20;

const numbers = new Set(['first_row', 'end_row', 'parts']);

const columns: [string, ...string[]] = [
  'file',
  'state',
  'first_row',
  'end_row',
  'digest',
  'parts',
  'head',
  'name',
  'settings',
];

/**
 * The list of loads. Each note is inserted with a token of its place, so that of two loaders that note something for one place, only one
 * does, and both read who it was: they agree without waiting for each other, and a loader that died is no other case than a slow one.
 */
export class Ledger {
  readonly #link: Link;
  readonly #table: string;

  /** @param table of submissions */
  constructor(link: Link, table: string) {
    this.#link = link;
    this.#table = quote(loadsName(table), 'The table');
  }

  /**
   * The entry of a file: the one there is, or a new one.
   * @param settingsOf how a new file is to be read; undefined when there is nothing to load yet
   */
  async entryOf(
    head: Uint8Array<ArrayBuffer>,
    name: string,
    settingsOf: () => Promise<string | undefined>,
  ): Promise<FileEntry | undefined> {
    let settings: string | undefined;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const known = await this.#count();
      const found = await this.#find(head);
      if (found) return found;
      settings ??= await settingsOf();
      if (settings === undefined) return undefined;
      const file = await sha256(head);
      // By how many there were: whoever has counted as many and came first, has it.
      const entry = { file, head: hexOf(head), name: wellFormed(name), settings };
      await this.#note({ ...entry, state: 'file' }, `file:${known}`);
    }
    throw new LoadError(
      'refused',
      `The file could not be entered into ${this.#table}. Rows were deleted from it, or not all replicas answer alike: clear it together with its table.`,
      { details: { table: this.#table } },
    );
  }

  /** What is known of a file's batches, by their first record. */
  async batches(file: string): Promise<Map<number, Batch>> {
    return batchesOf(
      await this.#link.ask<Noted>(
        `SELECT state, first_row, end_row, digest, toString(at) AS at FROM ${this.#table}
        WHERE file = {file:String} AND state != 'file' ORDER BY at, end_row`,
        { file },
      ),
    );
  }

  /** @returns what is announced for its place, by this loader or by another */
  async announce(file: string, batch: Omit<Batch, 'loaded' | 'at'>, parts: number): Promise<Batch> {
    const { first, end, digest } = batch;
    await this.#note(
      { file, state: 'announced', first_row: first, end_row: end, digest, parts },
      `${file}:${first}:announced`,
    );
    const noted = await this.#link.ask<Noted>(
      `SELECT state, first_row, end_row, digest, toString(at) AS at FROM ${this.#table}
      WHERE file = {file:String} AND first_row = {first:UInt64} AND state != 'file' ORDER BY at, end_row`,
      { file, first },
    );
    const announced = batchesOf(noted).get(first);
    if (announced) return announced;
    throw new LoadError(
      'unavailable',
      'ClickHouse does not have what was just noted: another replica may have answered. Load the file again to go on.',
    );
  }

  async confirm(file: string, { first, end }: Batch): Promise<void> {
    await this.#note({ file, state: 'loaded', first_row: first, end_row: end }, `${file}:${first}:loaded`);
  }

  /** The statement with which a person confirms. The file is a hash. */
  noteOf(file: string, { first, end }: Batch): string {
    return `INSERT INTO ${this.#table} (file, state, first_row, end_row) VALUES ('${file}', 'loaded', ${first}, ${end})`;
  }

  /** Whether so much was inserted after a batch was announced that its token may be forgotten. */
  async isForgotten({ at }: Batch, memory: TokenMemory): Promise<boolean> {
    const [since] = await this.#link.ask<{ parts: string | number; seconds: string | number }>(
      `SELECT sum(parts) AS parts, dateDiff('second', toDateTime64({at:String}, 3, 'UTC'), max(at)) AS seconds FROM ${this.#table}
      WHERE state = 'announced' AND at > toDateTime64({at:String}, 3, 'UTC')`,
      { at },
    );
    const { parts = 0, seconds = 0 } = since ?? {};
    return Number(parts) > 0 && (Number(parts) >= memory.parts || Number(seconds) >= memory.seconds);
  }

  async #count(): Promise<number> {
    const [row] = await this.#link.ask<{ files: string | number }>(
      `SELECT count() AS files FROM ${this.#table} WHERE state = 'file'`,
    );
    return Number(row?.files ?? 0);
  }

  /** The file that begins like this; of several, the one of which most is known. Or one that this is the beginning of: who noted it saw more. */
  async #find(head: Uint8Array): Promise<FileEntry | undefined> {
    const [found] = await this.#link.ask<{ file: string; head: string; settings: string }>(
      `SELECT file, head, settings FROM ${this.#table}
      WHERE state = 'file' AND (startsWith({head:String}, head) OR startsWith(head, {head:String}))
      ORDER BY startsWith({head:String}, head) DESC, length(head) DESC, at LIMIT 1`,
      { head: hexOf(head) },
    );
    return found && { ...found, head: bytesOfHex(found.head) };
  }

  #note(
    note: { file: string; state: string } & Partial<Record<string, string | number>>,
    token: string,
  ): Promise<void> {
    return this.#link.insert(
      {
        table: this.#table,
        columns,
        values: [columns.map((column) => note[column] ?? (numbers.has(column) ? 0 : ''))],
        token,
      },
      'ClickHouse has not taken a note of the load',
    );
  }
}

function batchesOf(noted: readonly Noted[]): Map<number, Batch> {
  const batches = new Map<number, Batch>();
  const loaded = new Set(
    noted.filter(({ state }) => state === 'loaded').map(({ first_row }) => Number(first_row)),
  );
  for (const { state, first_row, end_row, digest, at } of noted) {
    const first = Number(first_row);
    // The first that was announced is the one that all have read.
    if (state !== 'announced' || batches.has(first)) continue;
    batches.set(first, { first, end: Number(end_row), digest, loaded: loaded.has(first), at });
  }
  return batches;
}
