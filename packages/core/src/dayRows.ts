import type { Arena } from './arena.ts';
import { type CountColumn, maxUint32 } from './columns.ts';
import { dayMs } from './days.ts';
import type { SubmissionColumns } from './submissionColumns.ts';

const firstChunk = 64;
const largestChunk = 16_384;

/** Some records as columns; filled to `length`, and never moved, so that whoever reads them is not disturbed. */
export interface Chunk {
  length: number;
  /** Whether its times never go down. */
  sorted: boolean;
  /** Milliseconds since the day began in UTC; 0 for plain days. */
  readonly times: Uint32Array;
  messages: CountColumn;
  readonly profiles: Uint32Array;
  /** Codes of the dimensions that are not in a profile: the client, and the host's own. */
  readonly extras: readonly Uint32Array[];
}

/**
 * The records of one day, in the order they came: instants of a UTC day, or records of a plain day. A day by itself, so that
 * late records go where they belong without moving others; in chunks, so that nothing is copied to grow, each a quarter of what is there, so that little is left empty.
 */
export class DayRows {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly plain: boolean;
  readonly chunks: Chunk[] = [];
  length = 0;
  #open: Chunk | undefined;

  constructor(day: number, plain: boolean) {
    this.day = day;
    this.plain = plain;
  }

  /** Constant time. */
  push(arena: Arena, time: number, messages: number, profile: number, extras: readonly number[]): void {
    const chunk = this.#withRoom(arena, extras.length);
    const row = chunk.length++;
    this.length++;
    if (messages > maxUint32) widen(chunk);
    if (row > 0 && time < (chunk.times[row - 1] as number)) chunk.sorted = false;
    chunk.times[row] = time;
    chunk.messages[row] = messages;
    chunk.profiles[row] = profile;
    for (let i = 0; i < extras.length; i++) (chunk.extras[i] as Uint32Array)[row] = extras[i] as number;
  }

  /** Adds rows of columns, from `from` on, as long as they are of this day. Linear. @returns the first that is not, or `to` */
  pushRows(
    arena: Arena,
    columns: SubmissionColumns,
    profiles: Uint32Array,
    clients: Int32Array,
    from: number,
    to: number,
  ): number {
    let row = from;
    for (let stop = from; row === stop && row < to; ) {
      const chunk = this.#withRoom(arena, 1);
      stop = Math.min(to, row + chunk.times.length - chunk.length);
      const next = this.#fill(chunk, columns, profiles, clients, row, stop);
      this.length += next - row;
      row = next;
    }
    return row;
  }

  #fill(
    chunk: Chunk,
    { time, messages }: SubmissionColumns,
    profiles: Uint32Array,
    clients: Int32Array,
    from: number,
    to: number,
  ): number {
    const unit = this.plain ? 1 : dayMs;
    const begin = this.day * unit;
    const { length, times, profiles: profileColumn, extras } = chunk;
    const clientColumn = extras[0] as Uint32Array;
    const shift = length - from;
    let last = length > 0 ? (times[length - 1] as number) : 0;
    let row = from;
    for (; row < to; row++) {
      const since = (time[row] as number) - begin;
      if (!(since >= 0 && since < unit)) break;
      const at = Math.trunc(since);
      if (at < last) chunk.sorted = false;
      last = at;
      const count = messages === undefined ? 1 : (messages[row] as number);
      if (count > maxUint32) widen(chunk);
      times[row + shift] = at;
      chunk.messages[row + shift] = count;
      profileColumn[row + shift] = profiles[row] as number;
      clientColumn[row + shift] = clients[row] as number;
    }
    chunk.length = row + shift;
    return row;
  }

  /** The chunk that is open, or a new one. */
  #withRoom(arena: Arena, extras: number): Chunk {
    const open = this.#open;
    if (open !== undefined && open.length < open.times.length) return open;
    const capacity = Math.min(largestChunk, Math.max(firstChunk, this.length >> 2));
    const chunk = {
      length: 0,
      sorted: true,
      times: arena.uint32(capacity),
      messages: arena.uint32(capacity),
      profiles: arena.uint32(capacity),
      extras: Array.from({ length: extras }, () => arena.uint32(capacity)),
    };
    this.chunks.push(chunk);
    this.#open = chunk;
    return chunk;
  }
}

/** Counts of eight bytes from here on. */
function widen(chunk: Chunk): void {
  if (chunk.messages instanceof Uint32Array) chunk.messages = Float64Array.from(chunk.messages);
}
