import { CellBuilder } from './cellBuilder.ts';
import { DayCells } from './dayCells.ts';
import type { DayRows } from './dayRows.ts';
import { dayMs } from './days.ts';
import { type RangeTotals, RangeTotalsCache } from './rangeTotals.ts';
import { RunningSums } from './runningSums.ts';
import type { Store } from './store.ts';
import { dayEnd, daySegments, dayStart } from './zones.ts';

/** Part of the records of a UTC day, or of a plain one, and the calendar day that it belongs to. */
interface Piece {
  cells: DayCells;
  /** Milliseconds since the day began in UTC: `[low, high)`. */
  low: number;
  high: number;
}

interface Folded {
  rows: DayRows;
  length: number;
  pieces: Piece[];
}

/** First place in `days` that is not before `day`. */
export function placeOfDay(days: readonly DayCells[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] as DayCells).day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The cells of every calendar day of one zone: what questions are answered from that do not look at single records.
 * Made while records come; a record is folded once per zone that is kept.
 */
export class Cube {
  readonly timeZone: string;
  /** In order; some may turn out to have no cells: a UTC day reaches into two calendar days, its records perhaps into one. */
  readonly days: DayCells[] = [];
  readonly ranges = new RangeTotalsCache();
  readonly #running = new RunningSums();
  readonly #folded = new Map<DayRows, Folded>();
  readonly #builder = new CellBuilder();
  /** Records that are folded. */
  size = 0;

  /** @param timeZone canonical name */
  constructor(timeZone: string) {
    this.timeZone = timeZone;
  }

  /** Brings the cells up to the records. Linear in those that are new, and in the cells of the days that they belong to. */
  fold(store: Store<never>): void {
    if (this.size === store.size) return;
    const builder = this.#builder;
    let earliest = Number.POSITIVE_INFINITY;
    for (const rows of store.days) {
      const folded = this.#foldedOf(rows);
      if (folded.length === rows.length) continue;
      for (const { cells, low, high } of folded.pieces) {
        earliest = Math.min(earliest, cells.day);
        if (builder.day !== cells) {
          builder.close(store);
          this.ranges.withdraw(cells, store.profiles.columns[0]);
          builder.open(cells, store.profiles.size);
        }
        builder.add(rows, folded.length, low, high);
      }
      folded.length = rows.length;
    }
    builder.close(store);
    this.#running.update(store, this.days, placeOfDay(this.days, earliest));
    this.size = store.size;
  }

  /** Days `from` to `to`, both included. */
  range(from: number, to: number): readonly DayCells[] {
    return this.days.slice(placeOfDay(this.days, from), placeOfDay(this.days, to + 1));
  }

  /** Messages by the codes of a dimension over such days; undefined for a dimension of many codes. */
  messagesBy(place: number, size: number, from: number, to: number): Float64Array | undefined {
    return this.#running.between(place, placeOfDay(this.days, from), placeOfDay(this.days, to + 1), size);
  }

  totals(store: Store<never>, from: number, to: number): RangeTotals {
    const { profiles } = store;
    const senderOf = profiles.columns[0].subarray(0, profiles.size);
    return this.ranges.of(this.range(from, to), senderOf, store.dictionary('sender').size);
  }

  bytes(): number {
    return this.days.reduce(
      (sum, day) => sum + day.bytes(),
      this.ranges.bytes() + this.#running.bytes() + this.#builder.bytes(),
    );
  }

  #foldedOf(rows: DayRows): Folded {
    let folded = this.#folded.get(rows);
    if (folded === undefined) {
      folded = { rows, length: 0, pieces: this.#piecesOf(rows) };
      this.#folded.set(rows, folded);
    }
    return folded;
  }

  #piecesOf({ day, plain }: DayRows): Piece[] {
    if (plain) return [{ cells: this.#cellsOf(day), low: 0, high: dayMs }];
    const begin = day * dayMs;
    return daySegments(this.timeZone, day - 2, day + 2)
      .filter(({ start, end }) => start < begin + dayMs && end > begin)
      .map(({ start, end, dayNumber }) => ({
        cells: this.#cellsOf(dayNumber),
        low: Math.max(0, start - begin),
        high: Math.min(dayMs, end - begin),
      }));
  }

  #cellsOf(day: number): DayCells {
    const place = placeOfDay(this.days, day);
    const known = this.days[place];
    if (known?.day === day) return known;
    const cells = new DayCells(day, dayStart(day, this.timeZone), dayEnd(day, this.timeZone));
    this.days.splice(place, 0, cells);
    return cells;
  }
}
