import { maxUint32, withRoom } from './columns.ts';
import type { DayCells } from './dayCells.ts';
import type { Chunk, DayRows } from './dayRows.ts';
import { sumsOf } from './daySums.ts';
import { dayMs } from './days.ts';
import { extrasAt } from './profiles.ts';
import type { Store } from './store.ts';

/**
 * Adds records to the cells of one day after the other. The open day stands in columns that are reused, and with it where each
 * profile's cell is; a profile's place is believed only when the cell there is of that profile, so that nothing has to be
 * cleared between days (the sparse set of Briggs and Torczon, 1993).
 */
export class CellBuilder {
  day: DayCells | undefined;
  #length = 0;
  #placeOf = new Uint32Array(0);
  #profiles = new Uint32Array(0);
  #messages = new Float64Array(0);
  #firsts = new Uint32Array(0);
  #lasts = new Uint32Array(0);

  /** Linear in the cells that the day has. */
  open(day: DayCells, profiles: number): void {
    this.day = day;
    this.#length = day.length;
    this.#placeOf = withRoom(this.#placeOf, profiles);
    this.#reserve(day.length);
    this.#profiles.set(day.profiles.subarray(0, day.length));
    this.#messages.set(day.messages.subarray(0, day.length));
    this.#firsts.set(day.firsts.subarray(0, day.length));
    this.#lasts.set(day.lasts.subarray(0, day.length));
    for (let cell = 0; cell < day.length; cell++) this.#placeOf[day.profiles[cell] as number] = cell;
  }

  /** Adds the records from place `from` on that lie in `[low, high)`, milliseconds since their day began in UTC. Linear. */
  add({ chunks, day, plain }: DayRows, from: number, low: number, high: number): void {
    // A plain record stands for the start of its day, whatever instant that is.
    const shift = plain ? 0 : day * dayMs - (this.day as DayCells).start;
    let passed = 0;
    for (const chunk of chunks) {
      if (passed + chunk.length > from) this.#addChunk(chunk, Math.max(0, from - passed), low, high, shift);
      passed += chunk.length;
    }
  }

  #addChunk(
    { length, times, messages, profiles }: Chunk,
    from: number,
    low: number,
    high: number,
    shift: number,
  ): void {
    let count = this.#length;
    this.#reserve(count + length - from);
    const placeOf = this.#placeOf;
    const cellProfiles = this.#profiles;
    const sums = this.#messages;
    const firsts = this.#firsts;
    const lasts = this.#lasts;
    for (let row = from; row < length; row++) {
      const time = times[row] as number;
      if (time < low || time >= high) continue;
      const profile = profiles[row] as number;
      const at = time + shift;
      let cell = placeOf[profile] as number;
      if (cell < count && cellProfiles[cell] === profile) {
        (sums[cell] as number) += messages[row] as number;
        if (at < (firsts[cell] as number)) firsts[cell] = at;
        if (at > (lasts[cell] as number)) lasts[cell] = at;
      } else {
        cell = count++;
        placeOf[profile] = cell;
        cellProfiles[cell] = profile;
        sums[cell] = messages[row] as number;
        firsts[cell] = at;
        lasts[cell] = at;
      }
    }
    this.#length = count;
  }

  /** Gives the open day what was added to it. Linear in its cells. */
  close(store: Store<never>): void {
    const { day } = this;
    if (day === undefined) return;
    this.day = undefined;
    const length = this.#length;
    const sums = this.#messages;
    let most = 0;
    for (let cell = 0; cell < length; cell++) if ((sums[cell] as number) > most) most = sums[cell] as number;
    if (length > day.profiles.length || (most > maxUint32 && day.messages instanceof Uint32Array)) {
      // Exact the first time; days that grow again get room to.
      const capacity = day.length === 0 ? length : Math.ceil(length * 1.25);
      day.profiles = new Uint32Array(capacity);
      day.messages = most > maxUint32 ? new Float64Array(capacity) : new Uint32Array(capacity);
      day.firsts = new Uint32Array(capacity);
      day.lasts = new Uint32Array(capacity);
    }
    day.length = length;
    day.profiles.set(this.#profiles.subarray(0, length));
    day.messages.set(sums.subarray(0, length));
    day.firsts.set(this.#firsts.subarray(0, length));
    day.lasts.set(this.#lasts.subarray(0, length));
    summarise(day, store);
  }

  bytes(): number {
    const columns = [this.#placeOf, this.#profiles, this.#messages, this.#firsts, this.#lasts];
    return columns.reduce((sum, column) => sum + column.byteLength, 0);
  }

  #reserve(length: number): void {
    this.#profiles = withRoom(this.#profiles, length);
    this.#messages = withRoom(this.#messages, length);
    this.#firsts = withRoom(this.#firsts, length);
    this.#lasts = withRoom(this.#lasts, length);
  }
}

/** What a day's cells say together, for questions that need not look at each. */
function summarise(day: DayCells, store: Store<never>): void {
  const { length, profiles, messages, firsts, lasts } = day;
  const senderOf = store.codesOfProfiles(0);
  const senders = new Uint32Array(Math.ceil(store.dictionary('sender').size / 32));
  let { firstCell, lastCell } = day;
  let total = 0;
  for (let cell = 0; cell < length; cell++) {
    if ((firsts[cell] as number) < (firsts[firstCell] as number)) firstCell = cell;
    if ((lasts[cell] as number) > (lasts[lastCell] as number)) lastCell = cell;
    const sender = senderOf[profiles[cell] as number] as number;
    (senders[sender >>> 5] as number) |= 1 << (sender & 31);
    total += messages[cell] as number;
  }
  Object.assign(day, { senders, firstCell, lastCell, total });
  day.sums = [];
  for (const { place, dictionary } of store.dimensions)
    if (place < extrasAt && dictionary.size < length)
      day.sums[place] = sumsOf(store, day, place, dictionary.size);
}
