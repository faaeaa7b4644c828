import type { Piece } from './feed.ts';
import type { FieldSlice, RecordSlice } from './recordSlice.ts';

/** Values of a field that are remembered; then it begins anew, so that memory stays bounded. */
const valuesKept = 65_536;

/** Read by name, so that they may also be getters of a class. */
const standardFields = ['sender', 'messages', 'domain', 'tls', 'auth', 'client', 'kind'] as const;
const known: ReadonlySet<string> = new Set(['time', ...standardFields]);

type Fields = Record<string, unknown>;

class FieldEncoder {
  readonly #numbers = new Map<unknown, number>();
  #slice: FieldSlice | undefined;

  set(name: string, index: number, value: unknown, capacity: number): void {
    this.#slice ??= this.#begin(name, capacity);
    let number = this.#numbers.get(value);
    if (number === undefined) {
      number = this.#numbers.size + 1;
      this.#numbers.set(value, number);
      this.#slice.added.push(value);
    }
    this.#slice.codes[index] = number;
  }

  #begin(name: string, capacity: number): FieldSlice {
    const fresh = this.#numbers.size > valuesKept;
    if (fresh) this.#numbers.clear();
    return { name, codes: new Uint32Array(capacity), added: [], fresh };
  }

  /** Undefined when no record since the last time had a value. */
  take(): FieldSlice | undefined {
    const slice = this.#slice;
    this.#slice = undefined;
    return slice;
  }
}

function isText(value: unknown): boolean {
  return value === null || !['object', 'function', 'symbol', 'undefined'].includes(typeof value);
}

/** Puts records into columns, slice by slice. */
export class RecordEncoder {
  readonly #fields = new Map<string, FieldEncoder>();
  readonly #capacity: number;
  #slice: RecordSlice;

  /** @param capacity records of a slice, at most */
  constructor(capacity: number) {
    this.#capacity = capacity;
    this.#slice = this.#empty();
  }

  /** Records in the slice. */
  get length(): number {
    return this.#slice.length;
  }

  add(record: unknown): void {
    const index = this.#slice.length;
    this.#slice.length += 1;
    try {
      if (typeof record === 'object' && record !== null) this.#addFields(record as Fields, index);
      else this.#slice.strays.set(index, isText(record) ? record : String(record));
    } catch (error) {
      // A getter that throws, a sender that is a function: the dataset refuses what stands here instead, and shows it.
      this.#slice.strays.set(index, String(error));
    }
  }

  #addFields(record: Fields, index: number): void {
    const { time } = record;
    if (typeof time === 'number') this.#slice.time[index] = time;
    else if (time instanceof Date) this.#slice.time[index] = time.getTime();
    else this.#slice.otherTimes.set(index, sendable('time', time));
    for (const name of standardFields) {
      const value = record[name];
      if (value !== undefined) this.#set(name, index, sendable(name, value));
    }
    for (const name in record) {
      if (!known.has(name) && Object.hasOwn(record, name) && isText(record[name])) {
        this.#set(name, index, record[name]);
      }
    }
  }

  #set(name: string, index: number, value: unknown): void {
    let field = this.#fields.get(name);
    if (!field) {
      field = new FieldEncoder();
      this.#fields.set(name, field);
    }
    field.set(name, index, value, this.#capacity);
  }

  #empty(): RecordSlice {
    const time = new Float64Array(this.#capacity);
    return { length: 0, time, otherTimes: new Map(), fields: [], strays: new Map() };
  }

  /** The slice, and begins the next one. */
  take(): Piece {
    const slice = this.#slice;
    this.#slice = this.#empty();
    for (const field of this.#fields.values()) {
      const column = field.take();
      if (column) slice.fields.push(column);
    }
    return { piece: slice, transfer: [slice.time.buffer, ...slice.fields.map(({ codes }) => codes.buffer)] };
  }
}

function sendable(name: string, value: unknown): unknown {
  if (value === undefined || isText(value)) return value;
  throw new TypeError(`its ${name} is of type ${typeof value}`);
}
