import { clauseParts } from './clauseParts.ts';
import { type Extents, extents } from './extents.ts';
import { type Facts, grouping, type Part } from './facts.ts';
import { cellLevel, type Level, rowLevel, sumLevel } from './levels.ts';
import type { DaySpan } from './rowFacts.ts';
import { senderDays } from './senderDays.ts';
import { extrasAt, type Store, type StoredDimension } from './store.ts';
import { type Tally, tallyMessages, tallySenders } from './tally.ts';
import type { TimeSlots } from './timeSlots.ts';
import type { ValidPivotQuery } from './validateQuery.ts';

/** By what rows are: time, one dimension, or nothing. */
export interface RowAxis {
  slots: TimeSlots | undefined;
  dimension: StoredDimension | undefined;
  /** How many rows there can be. */
  size: number;
}

/** Groups of rows: each row's own, less those that are not wanted. */
type RowGroups = Int32Array;

/** One query over one store, and where its answers come from. */
export class Question {
  readonly query: ValidPivotQuery;
  readonly row: RowAxis;
  readonly column: StoredDimension | undefined;
  readonly #store: Store<never>;
  readonly #span: DaySpan;
  readonly #clauses: readonly Part[];
  readonly #level: Level;
  /** The level that knows times: sums do not. */
  readonly #timeLevel: Level;

  constructor(store: Store<never>, query: ValidPivotQuery, span: DaySpan, row: RowAxis) {
    this.query = query;
    this.row = row;
    this.column = query.columns === null ? undefined : store.byId.get(query.columns);
    this.#store = store;
    this.#span = span;
    this.#clauses = clauseParts(store, query.where);
    const places = new Set(this.#clauses.map(({ place }) => place));
    for (const dimension of [row.dimension, this.column]) if (dimension) places.add(dimension.place);
    // Sums over more than the range must be exact, too.
    const inexact = query.measure === 'messages' && store.messages > Number.MAX_SAFE_INTEGER;
    const byRow = inexact || row.slots?.hours || [...places].some((place) => place >= extrasAt);
    this.#timeLevel = byRow ? rowLevel(store, span, row.slots) : cellLevel(store, span, row.slots);
    // Without any dimension, the sums by the one that has the fewest codes.
    const [place = 4] = places;
    const sums = !byRow && query.measure === 'messages' && places.size <= 1 && place > 0;
    this.#level = sums ? sumLevel(store, span, row.slots, place) : this.#timeLevel;
  }

  /** Counts by column code, whatever the row. */
  tallyColumns(): Tally {
    return this.#tally(
      this.#level.whole(),
      [codes(this.column as StoredDimension)],
      this.column?.dictionary.size ?? 1,
    );
  }

  /** The count of everything, or of what `part` has. */
  tallyAll(part?: Part): number {
    return this.#tally(this.#level.whole(), part ? [part] : [], 1).counts[0] as number;
  }

  /** Counts by row; of one column where `part` says which. */
  tallyRows(part?: Part): Tally {
    const { dimension, slots, size } = this.row;
    const parts = [...(part ? [part] : []), ...(dimension ? [codes(dimension)] : [])];
    const facts = slots ? this.#level.timed() : this.#level.whole();
    return this.#tally(facts, parts, size, slots ? identity(size) : null);
  }

  /**
   * Counts by row and column.
   * @param rowGroups by row: its place among the `rows` that are counted, or −1
   */
  tallyCells(rowGroups: RowGroups, rows: number, columnOf: Int32Array, columns: number): Tally {
    const { dimension, slots } = this.row;
    const groups = rowGroups.map((group) => (group < 0 ? -1 : group * columns));
    const parts: Part[] = [{ place: (this.column as StoredDimension).place, groupOf: columnOf }];
    if (dimension) parts.push({ place: dimension.place, groupOf: groups });
    const facts = slots ? this.#level.timed() : this.#level.whole();
    return this.#tally(facts, parts, rows * columns, slots ? groups : null);
  }

  /** Different senders by row of time, the last one all together; undefined where that takes more than the sets of the days. */
  tallySenderDays(): Tally | undefined {
    const { measure, where, columns } = this.query;
    const { dimension, slots, size } = this.row;
    if (measure !== 'senders' || where.length > 0 || columns !== null || dimension || slots?.hours)
      return undefined;
    const { from, to, timeZone } = this.#span;
    const days = this.#store.cube(timeZone).range(from, to);
    return senderDays(days, size, (day) => (slots ? (slots.ofDay[day - from] as number) : 0));
  }

  /** When the records of rows came; `wanted` of the `rows` have some. */
  extents(rowGroups: RowGroups, rows: number, wanted: number): Extents {
    const { dimension, slots } = this.row;
    const parts = dimension
      ? [...this.#clauses, { place: dimension.place, groupOf: rowGroups }]
      : this.#clauses;
    const by = grouping(this.#timeLevel, extrasAt, parts, rows, slots ? rowGroups : null);
    return extents(this.#timeLevel.timed(), by, wanted, !dimension);
  }

  #tally(
    facts: readonly Facts[],
    parts: readonly Part[],
    groups: number,
    slots: Int32Array | null = null,
  ): Tally {
    const by = grouping(this.#level, extrasAt, [...this.#clauses, ...parts], groups, slots);
    if (this.query.measure === 'messages') return tallyMessages(facts, by);
    const { dictionary } = this.#store.dimensions[0] as StoredDimension;
    return tallySenders(facts, by, this.#store.codesOfProfiles(0), dictionary.size);
  }
}

export function identity(size: number): Int32Array {
  const groups = new Int32Array(size);
  for (let i = 0; i < size; i++) groups[i] = i;
  return groups;
}

function codes({ place, dictionary }: StoredDimension): Part {
  return { place, groupOf: identity(dictionary.size) };
}
