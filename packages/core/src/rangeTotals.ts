import { withRoom } from './columns.ts';
import type { DayCells } from './dayCells.ts';

/**
 * Totals by profile over some days. Moved to other days by adding those that enter and taking away those that leave, so that a
 * range that is dragged costs the days at its ends, not the days in it.
 */
export class RangeTotals {
  /** By profile. */
  messages = new Float64Array(0);
  /** Days on which the profile has a cell; 0: none, which is not the same as no messages. */
  present = new Uint32Array(0);
  readonly #days = new Set<DayCells>();

  /** Cells that have to be looked at to get to these days. */
  distance(days: ReadonlySet<DayCells>): number {
    let cells = 0;
    for (const day of days) if (!this.#days.has(day)) cells += day.length;
    for (const day of this.#days) if (!days.has(day)) cells += day.length;
    return cells;
  }

  /** Forgets its days, and keeps its memory. */
  clear(): this {
    this.messages.fill(0);
    this.present.fill(0);
    this.#days.clear();
    return this;
  }

  /** Linear in `distance`. */
  move(days: ReadonlySet<DayCells>, profiles: number): this {
    this.messages = withRoom(this.messages, profiles);
    this.present = withRoom(this.present, profiles);
    for (const day of this.#days) if (!days.has(day)) this.withdraw(day);
    for (const day of days) if (!this.#days.has(day)) this.#apply(day, 1);
    return this;
  }

  /** Takes a day away, if it is among them. */
  withdraw(day: DayCells): void {
    if (this.#days.has(day)) this.#apply(day, -1);
  }

  #apply(day: DayCells, sign: 1 | -1): void {
    const { length, profiles, messages } = day;
    const totals = this.messages;
    const { present } = this;
    for (let cell = 0; cell < length; cell++) {
      const profile = profiles[cell] as number;
      totals[profile] = (totals[profile] as number) + sign * (messages[cell] as number);
      present[profile] = (present[profile] as number) + sign;
    }
    if (sign > 0) this.#days.add(day);
    else this.#days.delete(day);
  }

  bytes(): number {
    return this.messages.byteLength + this.present.byteLength;
  }
}

/** A card asks for seven days, a report for thirty: each keeps its totals. */
const kept = 3;

/** Totals of the ranges asked last. */
export class RangeTotalsCache {
  /** The one asked last at the end. */
  readonly #all: RangeTotals[] = [];

  /** Totals over `range`: those that are the least way from it, moved; or new ones where that is less. */
  of(range: readonly DayCells[], profiles: number): RangeTotals {
    const days = new Set(range);
    const afresh = range.reduce((cells, day) => cells + day.length, 0);
    const nearest = this.#all.reduce<{ totals?: RangeTotals; way: number }>(
      (best, totals) => {
        const way = totals.distance(days);
        return way < best.way ? { totals, way } : best;
      },
      { way: afresh },
    );
    const oldest = this.#all.length === kept ? this.#all[0] : undefined;
    const totals = nearest.totals ?? oldest?.clear() ?? new RangeTotals();
    const place = this.#all.indexOf(totals);
    if (place >= 0) this.#all.splice(place, 1);
    this.#all.push(totals);
    return totals.move(days, profiles);
  }

  /** A day is about to change. */
  withdraw(day: DayCells): void {
    for (const totals of this.#all) totals.withdraw(day);
  }

  bytes(): number {
    return this.#all.reduce((sum, totals) => sum + totals.bytes(), 0);
  }
}
