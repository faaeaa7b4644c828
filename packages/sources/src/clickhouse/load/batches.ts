import type { TokenMemory } from './checkMemory.ts';
import { digestOf } from './digest.ts';
import type { Batch, Ledger } from './ledger.ts';
import type { Link } from './link.ts';
import { LoadError } from './loadError.ts';
import { partitionOf, type Row } from './rows.ts';

/**
 * Partitions of one insert. ClickHouse takes a hundred (`max_partitions_per_insert_block`), and a month of UTC may be in two of a roll-up by another
 * zone's days.
 */
const mostPartitions = 50;

/** Into which table, of which file. */
export interface Target {
  link: Link;
  ledger: Ledger;
  memory: TokenMemory;
  /** Quoted, as the columns. */
  table: string;
  columns: [string, ...string[]];
  file: string;
  batchRows: number;
  repeatForgotten: boolean;
}

/**
 * Takes the rows of a file in their order and puts them into the table, batch by batch: each is announced, inserted under a token of its
 * bounds, and noted as loaded. Where a loader has died in between, the next finds the announcement and does the same again.
 */
export class Batches {
  /** Rows that were inserted now, that were there, and that were inserted again because nobody had noted that they are there. */
  readonly counts = { inserted: 0, present: 0, repeated: 0 };
  readonly #target: Target;
  readonly #known: Map<number, Batch>;
  readonly #told: () => void;
  /** From `#first` on. */
  #rows: (Row | undefined)[] = [];
  #first = 0;
  #work: Promise<void> | undefined;
  #failure: { error: unknown } | undefined;

  /** @param told after each batch */
  constructor(target: Target, known: Map<number, Batch>, told: () => void) {
    this.#target = target;
    this.#known = known;
    this.#told = told;
  }

  /** Waits while two batches are full: whoever reads is held back by the inserts. */
  async add(rows: readonly (Row | undefined)[]): Promise<void> {
    // What has failed is not begun again: the next load does that.
    this.#check();
    for (const row of rows) this.#rows.push(row);
    this.#work ??= this.#advance(false)
      .catch((error: unknown) => {
        this.#failure = { error };
      })
      .finally(() => {
        this.#work = undefined;
      });
    if (this.#rows.length >= 2 * this.#target.batchRows) await this.#work;
    this.#check();
  }

  /** No more rows will come. */
  async end(): Promise<void> {
    await this.#work;
    this.#check();
    await this.#advance(true);
  }

  /** What is under way; its failure is nobody's concern any more. */
  async stop(): Promise<void> {
    await this.#work;
  }

  #check(): void {
    if (this.#failure) throw this.#failure.error;
  }

  async #advance(final: boolean): Promise<void> {
    for (;;) {
      const known = this.#known.get(this.#first);
      const end = known?.end ?? this.#first + this.#length(final);
      if (end - this.#first > this.#rows.length) {
        if (final && known) this.#endWithin(known);
        return;
      }
      if (end === this.#first) return;
      await this.#store(end, known);
    }
  }

  /** Rows of the next batch that nobody has announced. */
  #length(final: boolean): number {
    const { batchRows } = this.#target;
    if (this.#rows.length < batchRows && !final) return 0;
    return withinPartitions(this.#rows.slice(0, batchRows));
  }

  async #store(end: number, known: Batch | undefined): Promise<void> {
    const { ledger, file } = this.#target;
    const first = this.#first;
    const rows = this.#rows.slice(0, end - first);
    const digest = await digestOf(rows);
    const batch = known ?? (await ledger.announce(file, { first, end, digest }, partitionsOf(rows)));
    if (batch.end !== end) {
      // Another loader was faster, and has cut elsewhere.
      this.#known.set(first, batch);
      return;
    }
    if (batch.digest !== digest) throw changed(batch);
    const accepted = rows.filter((row) => row !== undefined);
    if (!batch.loaded) await this.#insert(batch, accepted, known !== undefined);
    this.counts[batch.loaded ? 'present' : known ? 'repeated' : 'inserted'] += accepted.length;
    this.#rows.splice(0, rows.length);
    this.#first = end;
    this.#told();
  }

  async #insert(batch: Batch, values: Row[], again: boolean): Promise<void> {
    const { link, ledger, memory, table, columns, file, repeatForgotten } = this.#target;
    const records = `the records ${batch.first + 1} to ${batch.end} of the file`;
    if (again && !repeatForgotten && (await ledger.isForgotten(batch, memory)))
      throw new LoadError(
        'may-double',
        `An earlier load ended while it inserted ${records}, and so much was inserted since that ClickHouse may have forgotten it. Look whether they are in ${table}. If not, load with repeatForgotten. If they are, note it: ${ledger.noteOf(file, batch)}`,
        { details: { table } },
      );
    if (values.length > 0)
      await link.insert(
        { table, columns, values, token: `${file}:${batch.first}-${batch.end}` },
        `ClickHouse has not taken ${records}`,
      );
    await ledger.confirm(file, batch);
  }

  /** The file ends before a batch that is known does. What is loaded of it is more than there is now, which takes nothing away. */
  #endWithin(known: Batch): void {
    if (!known.loaded)
      throw new LoadError(
        'changed',
        `An earlier load ended while it inserted the records ${known.first + 1} to ${known.end} of the file, which has only ${this.#first + this.#rows.length} now. Give the file as it was then; if another load of it is running, wait for that.`,
      );
    this.counts.present += this.#rows.filter((row) => row !== undefined).length;
    this.#rows = [];
  }
}

function changed({ first, end }: Batch): LoadError {
  return new LoadError(
    'changed',
    `The records ${first + 1} to ${end} of the file are not those that were loaded: lines of it have changed, or another version of this program reads them in another way. Nothing was loaded twice. To load it as it is now, clear the table with its list of loads and load all files anew.`,
  );
}

function partitionsOf(rows: readonly (Row | undefined)[]): number {
  return new Set(rows.map((row) => row && partitionOf(row))).size;
}

/** How many of these rows can be inserted at once. */
function withinPartitions(rows: readonly (Row | undefined)[]): number {
  const partitions = new Set<string>();
  for (const [i, row] of rows.entries()) {
    if (!row) continue;
    partitions.add(partitionOf(row));
    if (partitions.size > mostPartitions) return i;
  }
  return rows.length;
}
