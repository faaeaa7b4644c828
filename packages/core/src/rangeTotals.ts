import { withRoom } from './columns.ts';
import type { DayCells } from './dayCells.ts';

/** By code: messages, and the cells that they are of; 0 cells: nothing there, which is not the same as no messages. */
interface Totals {
  messages: Float64Array;
  present: Uint32Array;
}

function cleared({ messages, present }: Totals): void {
  messages.fill(0);
  present.fill(0);
}

function withRoomFor({ messages, present }: Totals, length: number): Totals {
  return { messages: withRoom(messages, length), present: withRoom(present, length) };
}

/**
 * Totals by profile and by sender over some days. Moved to other days by adding those that enter and taking away those that leave,
 * so that a range that is dragged costs the days at its ends, not the days in it.
 */
export class RangeTotals {
  profiles: Totals = { messages: new Float64Array(0), present: new Uint32Array(0) };
  senders: Totals = { messages: new Float64Array(0), present: new Uint32Array(0) };
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
    cleared(this.profiles);
    cleared(this.senders);
    this.#days.clear();
    return this;
  }

  /**
   * Linear in `distance`.
   * @param senderOf by profile
   */
  move(days: ReadonlySet<DayCells>, senderOf: Uint32Array, senders: number): this {
    this.profiles = withRoomFor(this.profiles, senderOf.length);
    this.senders = withRoomFor(this.senders, senders);
    for (const day of this.#days) if (!days.has(day)) this.withdraw(day, senderOf);
    for (const day of days) if (!this.#days.has(day)) this.#apply(day, senderOf, 1);
    return this;
  }

  /** Takes a day away, if it is among them. */
  withdraw(day: DayCells, senderOf: Uint32Array): void {
    if (this.#days.has(day)) this.#apply(day, senderOf, -1);
  }

  #apply(day: DayCells, senderOf: Uint32Array, sign: 1 | -1): void {
    const { length, profiles, messages } = day;
    const { messages: totals, present } = this.profiles;
    const { messages: senderTotals, present: senderPresent } = this.senders;
    for (let cell = 0; cell < length; cell++) {
      const profile = profiles[cell] as number;
      const sender = senderOf[profile] as number;
      const count = sign * (messages[cell] as number);
      (totals[profile] as number) += count;
      (present[profile] as number) += sign;
      (senderTotals[sender] as number) += count;
      (senderPresent[sender] as number) += sign;
    }
    if (sign > 0) this.#days.add(day);
    else this.#days.delete(day);
  }

  bytes(): number {
    const columns = [
      this.profiles.messages,
      this.profiles.present,
      this.senders.messages,
      this.senders.present,
    ];
    return columns.reduce((sum, { byteLength }) => sum + byteLength, 0);
  }
}

/** A card asks for seven days, a report for thirty: each keeps its totals. */
const kept = 3;

/** Totals of the ranges asked last. */
export class RangeTotalsCache {
  /** The one asked last at the end. */
  readonly #all: RangeTotals[] = [];

  /** Totals over `range`: those that are the least way from it, moved; or new ones where that is less. */
  of(range: readonly DayCells[], senderOf: Uint32Array, senders: number): RangeTotals {
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
    return totals.move(days, senderOf, senders);
  }

  /** A day is about to change. */
  withdraw(day: DayCells, senderOf: Uint32Array): void {
    for (const totals of this.#all) totals.withdraw(day, senderOf);
  }

  bytes(): number {
    return this.#all.reduce((sum, totals) => sum + totals.bytes(), 0);
  }
}
