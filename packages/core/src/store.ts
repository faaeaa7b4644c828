import { Arena } from './arena.ts';
import type { CodeColumn } from './columns.ts';
import { Cube } from './cube.ts';
import { DayRows } from './dayRows.ts';
import { dayMs } from './days.ts';
import { Dictionary } from './dictionary.ts';
import { extrasAt, Profiles } from './profiles.ts';
import type { DimensionId } from './query.ts';
import { authMethods, type Submission, senderKinds, tlsVersions } from './submission.ts';
import type { SubmissionColumns } from './submissionColumns.ts';
import { timeUnits } from './timeSlots.ts';

/** Reads a custom dimension's value from a record; undefined is `''`, “not known”. */
export type DimensionReader<R> = (record: R) => string | undefined;

/** Domains of addresses. */
export interface Domains {
  /** By address. */
  codes: readonly number[];
  dictionary: Dictionary;
}

/** A dimension as it is stored. */
export interface StoredDimension {
  id: DimensionId;
  /** Below `extrasAt`: its column of the profiles; from there on, its column among the `extras` of a chunk. */
  place: number;
  dictionary: Dictionary;
  /** Canonical order of values, where there is one: the order of the codes. */
  fixed: boolean;
  /** What follows the last `@` of each value, where that is known. */
  domains?: Domains;
}

// In the order that hosts see; the places are those of `Profiles.columns`, then the client's.
const standard: readonly [DimensionId, place: number, readonly string[] | undefined][] = [
  ['sender', 0, undefined],
  ['domain', 1, undefined],
  ['tls', 2, tlsVersions],
  ['auth', 3, authMethods],
  ['client', extrasAt, undefined],
  ['kind', 4, senderKinds],
];

/** Records that may wait for the next question; folding goes through the cells of every day that has new ones. */
const manyRecords = 65_536;

/** Cubes of that many zones are kept; the one asked longest ago goes first, but never the dataset's own. */
const cubesKept = 3;

function checkCustom(id: string): void {
  const taken = (timeUnits as readonly string[]).includes(id) || standard.some(([known]) => known === id);
  if (taken || id === '')
    throw new RangeError(
      `createDataset: a dimension cannot be called ${JSON.stringify(id)}, because the name is taken or empty. Choose another name.`,
    );
}

/** Everything a dataset holds. */
export class Store<R extends Submission = Submission> {
  readonly dimensions: StoredDimension[];
  readonly byId: Map<DimensionId, StoredDimension>;
  readonly custom: { id: string; read: DimensionReader<R> }[];
  /** Domain code that a sender's own name says, by sender code. */
  readonly domainOfSender: number[] = [];
  readonly profiles = new Profiles(this.domainOfSender);
  size = 0;
  /** All messages; past 2^53 − 1 no longer exact, only more. */
  messages = 0;
  /** The latest instant, and the latest plain day. */
  lastInstant = Number.NEGATIVE_INFINITY;
  lastPlainDay = Number.NEGATIVE_INFINITY;
  readonly arena = new Arena();
  readonly #days = new Map<number, DayRows>();
  readonly #plainDays = new Map<number, DayRows>();
  #ordered: DayRows[] = [];
  #open: DayRows | undefined;
  /** By zone, the one asked last at the end. */
  readonly #cubes = new Map<string, Cube>();

  /** @param timeZone canonical name of the zone whose days are counted while records come */
  constructor(readers: Readonly<Record<string, DimensionReader<R>>>, timeZone: string) {
    this.custom = Object.entries(readers).map(([id, read]) => ({ id, read }));
    for (const { id } of this.custom) checkCustom(id);
    const all = [...standard, ...this.custom.map(({ id }, i) => [id, extrasAt + 1 + i, undefined] as const)];
    this.dimensions = all.map(([id, place, order]) => ({
      id,
      place,
      dictionary: new Dictionary(order),
      fixed: order !== undefined,
    }));
    this.byId = new Map(this.dimensions.map((dimension) => [dimension.id, dimension]));
    (this.byId.get('sender') as StoredDimension).domains = {
      codes: this.domainOfSender,
      dictionary: this.dictionary('domain'),
    };
    this.#cubes.set(timeZone, new Cube(timeZone));
  }

  dictionary(id: DimensionId): Dictionary {
    return (this.byId.get(id) as StoredDimension).dictionary;
  }

  /** Bytes of a record in a chunk. */
  get rowBytes(): number {
    return 16 + 4 * this.custom.length;
  }

  /**
   * Adds a record of codes. Constant time.
   * @param extras code of the client, then those of the host's dimensions
   */
  addInstant(instant: number, messages: number, profile: number, extras: readonly number[]): void {
    const day = Math.floor(instant / dayMs);
    if (instant > this.lastInstant) this.lastInstant = instant;
    this.#add(this.#rowsOf(day, false), instant - day * dayMs, messages, profile, extras);
  }

  /** As `addInstant`, for a record of a plain day. */
  addPlainDay(day: number, messages: number, profile: number, extras: readonly number[]): void {
    if (day > this.lastPlainDay) this.lastPlainDay = day;
    this.#add(this.#rowsOf(day, true), 0, messages, profile, extras);
  }

  /**
   * Adds rows `from` to `to` of columns that were checked. Linear.
   * @param profiles by row, as `clients`; there are no dimensions of the host
   */
  add(
    columns: SubmissionColumns,
    profiles: Uint32Array,
    clients: Int32Array,
    from: number,
    to: number,
  ): void {
    const { time, plainDays, messages } = columns;
    let sum = this.messages;
    let last = plainDays ? this.lastPlainDay : this.lastInstant;
    for (let row = from; row < to; row++) {
      sum += messages === undefined ? 1 : (messages[row] as number);
      if ((time[row] as number) > last) last = Math.trunc(time[row] as number);
    }
    this.messages = sum;
    this.size += to - from;
    if (plainDays) this.lastPlainDay = last;
    else this.lastInstant = last;
    for (let row = from; row < to; ) {
      const day = Math.floor(Math.trunc(time[row] as number) / (plainDays ? 1 : dayMs));
      row = this.#rowsOf(day, plainDays).pushRows(this.arena, columns, profiles, clients, row, to);
    }
  }

  #add(rows: DayRows, time: number, messages: number, profile: number, extras: readonly number[]): void {
    rows.push(this.arena, time, messages, profile, extras);
    this.messages += messages;
    this.size++;
  }

  #rowsOf(day: number, plain: boolean): DayRows {
    const open = this.#open;
    if (open !== undefined && open.day === day && open.plain === plain) return open;
    const days = plain ? this.#plainDays : this.#days;
    let rows = days.get(day);
    if (rows === undefined) {
      rows = new DayRows(day, plain);
      days.set(day, rows);
      this.#ordered = [];
    }
    this.#open = rows;
    return rows;
  }

  /** Days with records, in order; of the same day the plain one first. */
  get days(): readonly DayRows[] {
    if (this.#ordered.length === 0)
      this.#ordered = [...this.#days.values(), ...this.#plainDays.values()].sort(
        (a, b) => a.day - b.day || Number(b.plain) - Number(a.plain),
      );
    return this.#ordered;
  }

  /** The cells of a zone, with all records in them. Linear in the records that are new to it. */
  cube(timeZone: string): Cube {
    const cube = this.#cubes.get(timeZone) ?? new Cube(timeZone);
    const [own] = this.#cubes.keys();
    if (timeZone !== own) {
      this.#cubes.delete(timeZone);
      if (this.#cubes.size === cubesKept) this.#cubes.delete([...this.#cubes.keys()][1] as string);
      this.#cubes.set(timeZone, cube);
    }
    cube.fold(this);
    return cube;
  }

  /** Folds records into the cubes that there are, once many wait: so that a question after a load finds little to do. */
  foldMany(): void {
    for (const cube of this.#cubes.values()) if (this.size - cube.size >= manyRecords) cube.fold(this);
  }

  /** Codes of a dimension by profile. */
  codesOfProfiles(place: number): CodeColumn {
    return this.profiles.columns[place] as CodeColumn;
  }

  bytes(): { rows: number; dictionaries: number; cells: number } {
    let cells = 0;
    for (const cube of this.#cubes.values()) cells += cube.bytes();
    const texts = this.dimensions.reduce((sum, { dictionary }) => sum + dictionary.bytes(), 0);
    const dictionaries = texts + this.profiles.bytes() + this.domainOfSender.length * 8;
    return { rows: this.arena.bytes, dictionaries, cells };
  }
}
