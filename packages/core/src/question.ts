import { cellFacts } from './cellFacts.ts';
import type { CodeColumn } from './columns.ts';
import { type Conditions, conditionsOf } from './conditions.ts';
import { DaySums, maxSummed, tallySums } from './daySums.ts';
import { dayExtents, extents } from './extents.ts';
import { type Facts, type Grouping, grouping, isFew, type Part, together } from './facts.ts';
import { choicesAt, extrasAt } from './profiles.ts';
import type { DimensionId } from './query.ts';
import type { RangeTotals } from './rangeTotals.ts';
import { type DaySpan, rowFacts } from './rowFacts.ts';
import { scratch } from './scratch.ts';
import { senderDays } from './senderDays.ts';
import type { Store, StoredDimension } from './store.ts';
import {
  profilesOf,
  type Senders,
  type Tally,
  tallyBySender,
  tallyMessages,
  tallyRange,
  tallySenders,
} from './tally.ts';
import type { TimeSlots } from './timeSlots.ts';
import type { ValidPivotQuery } from './validateQuery.ts';

/** By what rows are: time, one dimension, or nothing. */
export interface RowAxis {
  slots: TimeSlots | undefined;
  dimension: StoredDimension | undefined;
  /** How many rows there can be. */
  size: number;
}

/** Each row's group; −1: it is not wanted. */
type RowGroups = Int32Array;

/** One query over one store, and where its answers come from: the least detailed data that knows what is asked. */
export class Question {
  readonly query: ValidPivotQuery;
  readonly row: RowAxis;
  readonly column: StoredDimension | undefined;
  readonly #store: Store<never>;
  readonly #span: DaySpan;
  readonly #where: Conditions;
  /** Only records know all that is asked. */
  readonly #byRecord: boolean;
  #knownFacts: readonly Facts[] | undefined;
  #knownRange: { totals: RangeTotals; list: Uint32Array | null } | undefined;

  constructor(store: Store<never>, query: ValidPivotQuery, span: DaySpan, row: RowAxis) {
    this.query = query;
    this.row = row;
    this.column = query.columns === null ? undefined : store.byId.get(query.columns);
    this.#store = store;
    this.#span = span;
    this.#where = conditionsOf(store, query.where);
    // Sums over more than the range must be exact, too.
    const inexact = query.measure === 'messages' && store.messages > Number.MAX_SAFE_INTEGER;
    const extra = (dimension: { place: number } | undefined) => (dimension?.place ?? 0) >= extrasAt;
    this.#byRecord =
      inexact ||
      !!row.slots?.hours ||
      extra(row.dimension) ||
      extra(this.column) ||
      this.#where.filters.some(extra);
  }

  /** What is counted where time matters. */
  get #facts(): readonly Facts[] {
    this.#knownFacts ??= this.#byRecord
      ? rowFacts(this.#store, this.#span, this.row.slots).map(this.#where.prepare)
      : cellFacts(this.#days, this.slotOf);
    return this.#knownFacts;
  }

  get #days() {
    return this.#store.cube(this.#span.timeZone).range(this.#span.from, this.#span.to);
  }

  /** Row of time of a day. */
  readonly slotOf = (day: number): number => {
    const { slots } = this.row;
    return slots ? (slots.ofDay[day - this.#span.from] as number) : 0;
  };

  /** The sums of days by a dimension, where messages are asked and no clause is about another; undefined where they do not do. */
  #sumsBy(dimension: StoredDimension | undefined): DaySums | undefined {
    const { filters } = this.#where;
    const place = dimension?.place ?? filters[0]?.place ?? choicesAt - 1;
    const size = this.#store.dimensions.find((candidate) => candidate.place === place)?.dictionary.size;
    const others = size === undefined || filters.some((filter) => filter.place !== place);
    if (this.query.measure !== 'messages' || this.#byRecord || others || size > maxSummed) return undefined;
    const passes = filters.reduce<Int32Array | undefined>(
      (all, { groupOf }) => all?.map((own, code) => together(own, groupOf[code] as number)) ?? groupOf,
      undefined,
    );
    const { from, to, timeZone } = this.#span;
    const totals = this.#store.cube(timeZone).messagesBy(place, size, from, to);
    return new DaySums(this.#store, this.#days, place, size, totals, passes);
  }

  /** The sums of days, when rows are time and they know all columns. */
  daySums(): DaySums | undefined {
    return this.row.dimension ? undefined : this.#sumsBy(this.column);
  }

  /** Counts by column code, whatever the row. */
  tallyColumns(): Tally {
    const column = this.column as StoredDimension;
    return (
      this.#sumsBy(column)?.tallyCodes() ??
      this.#tallyWhole([{ place: column.place, groupOf: null }], column.dictionary.size)
    );
  }

  /** The count of everything, or of what `part` has. */
  tallyAll(part?: Part): number {
    return this.#tallyWhole(part ? [part] : [], 1).counts[0] as number;
  }

  /** Counts by row; of one column where `part` says which. */
  tallyRows(part?: Part): Tally {
    const { dimension, size } = this.row;
    const sums = dimension && !part ? this.#sumsBy(dimension) : undefined;
    if (sums) return sums.tallyCodes();
    const parts: Part[] = part ? [part] : [];
    if (!dimension) return this.#tallyTimed(parts, size, identity(size));
    return this.#tallyWhole([...parts, { place: dimension.place, groupOf: null }], size);
  }

  /** Counts by row of what has one value of any dimension; undefined: nothing has it. */
  tallyValue(id: DimensionId, value: string): Tally | undefined {
    const { place, dictionary } = this.#store.byId.get(id) as StoredDimension;
    const code = dictionary.find(value);
    if (code === undefined) return undefined;
    const groupOf = scratch(Int32Array, dictionary.size).fill(-1);
    groupOf[code] = 0;
    // The rest of the answer need not look at records only because this does.
    const question =
      place < extrasAt || this.#byRecord
        ? this
        : new Question(this.#store, { ...this.query, columns: id }, this.#span, this.row);
    return question.tallyRows({ place, groupOf });
  }

  /**
   * Counts by row and column.
   * @param rowGroups by row: its place among the `rows` that are counted, times `columns`; or −1
   * @param columnOf by code of the column's dimension; null: the code itself
   */
  tallyCells(rowGroups: RowGroups, rows: number, columnOf: Int32Array | null, columns: number): Tally {
    const { dimension } = this.row;
    const column: Part = { place: (this.column as StoredDimension).place, groupOf: columnOf };
    if (!dimension) return this.#tallyTimed([column], rows * columns, rowGroups);
    // The row first: most profiles are of no row of the page, and are looked at no further.
    return this.#tallyWhole([{ place: dimension.place, groupOf: rowGroups }, column], rows * columns);
  }

  /** Messages by row and code of the column: where clauses leave out little, what they leave out is taken from the whole. */
  tallyGrid(column: StoredDimension): Tally {
    const { size } = this.row;
    const codes = column.dictionary.size;
    return this.#tallyWithoutRest(column) ?? this.tallyCells(identity(size, codes), size, null, codes);
  }

  /** Undefined where that does not do. */
  #tallyWithoutRest({ place, dictionary }: StoredDimension): Tally | undefined {
    const { size } = dictionary;
    if (this.row.dimension || this.#byRecord || this.#where.filters.length === 0 || size > maxSummed)
      return undefined;
    const { filters, columns } = this.#where;
    const { size: profileCount } = this.#store.profiles;
    const slots = identity(this.row.size, size);
    const passing = grouping(columns, profileCount, filters, 1, slots);
    const rest = grouping(columns, profileCount, [{ place, groupOf: null }], this.row.size * size, slots);
    for (let i = 0; i < profileCount; i++) if ((passing.profiles[i] as number) >= 0) rest.profiles[i] = -1;
    rest.few = isFew(rest.profiles);
    if (!rest.few) return undefined;
    const grid = tallySums(this.#store, this.#days, place, size, this.row.size, this.slotOf);
    const taken = tallyMessages(this.#facts, rest);
    for (let cell = 0; cell < grid.counts.length; cell++) {
      if (!taken.seen[cell]) continue;
      (grid.counts[cell] as number) -= taken.counts[cell] as number;
      // Nothing may be left, or only records without messages: these numbers do not say.
      if (grid.counts[cell] === 0) return undefined;
    }
    return grid;
  }

  /** Different senders by row of time, the last one all together; undefined where that takes more than the sets of the days. */
  tallySenderDays(): Tally | undefined {
    const { measure, columns } = this.query;
    const simple = measure === 'senders' && columns === null && this.#where.filters.length === 0;
    if (!simple || this.#byRecord || this.row.dimension) return undefined;
    return senderDays(this.#days, this.row.size, this.slotOf);
  }

  /**
   * When the first records of rows came, or the last (sign −1), by group: see `extents`.
   * @param wanted how many of the `rows` are enough
   */
  times(rowGroups: RowGroups, rows: number, wanted: number): (sign: 1 | -1) => Float64Array {
    const { dimension } = this.row;
    if (!this.#byRecord && !dimension && this.#where.filters.length === 0)
      return (sign) => dayExtents(this.#days, rows, (day) => rowGroups[this.slotOf(day)] as number, sign);
    const by = !dimension
      ? this.#grouping([], rows, rowGroups)
      : this.#byRecord
        ? this.#grouping([{ place: dimension.place, groupOf: rowGroups }], rows)
        : this.#groupingOfRange(dimension.place, rowGroups, rows);
    return (sign) => extents(this.#facts, by, wanted, !dimension, sign);
  }

  /** As `#grouping` by one dimension, by what is known of the range already. */
  #groupingOfRange(place: number, groupOf: Int32Array, groups: number): Grouping {
    const { columns, size } = this.#store.profiles;
    const { list } = this.#range;
    const codes = columns[place] as CodeColumn;
    const profiles = scratch(Int32Array, size);
    if (list !== null) profiles.fill(-1);
    const length = list === null ? size : list.length;
    for (let i = 0; i < length; i++) {
      const profile = list === null ? i : (list[i] as number);
      profiles[profile] = groupOf[codes[profile] as number] as number;
    }
    return { groups, profiles, few: true, extras: [], slots: new Int32Array(1) };
  }

  /** From here on only some rows are asked about, and profiles of others are not looked at again. */
  narrow(rowGroups: RowGroups): void {
    const { dimension } = this.row;
    if (this.#byRecord || !dimension || rowGroups.length <= maxSummed) return;
    const { totals, list } = this.#range;
    const filter = { place: dimension.place, groupOf: rowGroups };
    this.#knownRange = { totals, list: profilesOf(totals, list, this.#where.columns, [filter]) };
  }

  #grouping(parts: readonly Part[], groups: number, slots?: Int32Array): Grouping {
    const { filters, columns } = this.#where;
    const anyTime = slots ?? new Int32Array(this.row.slots?.keys.length ?? 1);
    return grouping(columns, this.#store.profiles.size, [...parts, ...filters], groups, anyTime);
  }

  #tallyTimed(parts: readonly Part[], groups: number, slots?: Int32Array): Tally {
    const by = this.#grouping(parts, groups, slots);
    const senders = this.#senders;
    return senders ? tallySenders(this.#facts, by, senders) : tallyMessages(this.#facts, by);
  }

  /** Totals over the range, and the profiles that count. */
  get #range(): { totals: RangeTotals; list: Uint32Array | null } {
    const store = this.#store;
    const { from, to, timeZone } = this.#span;
    if (this.#knownRange === undefined) {
      const { filters, columns } = this.#where;
      const totals = store.cube(timeZone).totals(store, from, to);
      this.#knownRange = { totals, list: profilesOf(totals, null, columns, filters) };
    }
    return this.#knownRange;
  }

  /** Counts over the whole range: by the totals of profiles, where they know all that is asked. */
  #tallyWhole(parts: readonly Part[], groups: number): Tally {
    if (this.#byRecord) return this.#tallyTimed(parts, groups);
    const { totals, list } = this.#range;
    const [first] = parts;
    const { columns } = this.#store.profiles;
    const bySender = parts.length === 1 && first?.place === 0 && first.groupOf === null;
    if (list === null && bySender && this.query.measure === 'messages') return tallyBySender(totals, groups);
    return tallyRange(totals, list, columns, parts, groups, this.#senders);
  }

  get #senders(): Senders | undefined {
    if (this.query.measure === 'messages') return undefined;
    return { of: this.#store.profiles.columns[0], size: this.#store.dictionary('sender').size };
  }
}

/** Each its own place, times `width`. */
export function identity(size: number, width = 1): Int32Array {
  const groups = scratch(Int32Array, size);
  for (let i = 0; i < size; i++) groups[i] = i * width;
  return groups;
}
