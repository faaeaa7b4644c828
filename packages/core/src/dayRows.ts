import type { Arena } from './arena.ts';
import { type CountColumn, maxUint32 } from './columns.ts';

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
    let chunk = this.#open;
    if (chunk === undefined || chunk.length === chunk.profiles.length)
      chunk = this.#add(arena, extras.length);
    const row = chunk.length++;
    this.length++;
    if (messages > maxUint32 && chunk.messages instanceof Uint32Array)
      chunk.messages = Float64Array.from(chunk.messages);
    if (row > 0 && time < (chunk.times[row - 1] as number)) chunk.sorted = false;
    chunk.times[row] = time;
    chunk.messages[row] = messages;
    chunk.profiles[row] = profile;
    for (let i = 0; i < extras.length; i++) (chunk.extras[i] as Uint32Array)[row] = extras[i] as number;
  }

  #add(arena: Arena, extras: number): Chunk {
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
