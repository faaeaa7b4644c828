import type { FieldSlice, RecordSlice } from './recordSlice.ts';

interface Column {
  name: string;
  codes: Uint32Array;
  values: readonly unknown[];
}

/** Makes records again of what a `RecordEncoder` has sent, all slices in their order. */
export class RecordDecoder {
  readonly #values = new Map<string, unknown[]>();

  decode(slice: RecordSlice): Iterable<unknown> {
    return recordsOf(
      slice,
      slice.fields.map((field) => this.#column(field)),
    );
  }

  #column({ name, codes, added, fresh }: FieldSlice): Column {
    const before = this.#values.get(name);
    const values = before && !fresh ? before : [];
    for (const value of added) values.push(value);
    this.#values.set(name, values);
    return { name, codes, values };
  }
}

function* recordsOf(slice: RecordSlice, columns: readonly Column[]): Generator<unknown, void, undefined> {
  const { length, time, otherTimes, strays } = slice;
  for (let index = 0; index < length; index++) {
    if (strays.has(index)) {
      yield strays.get(index);
      continue;
    }
    const record: Record<string, unknown> = {
      time: otherTimes.has(index) ? otherTimes.get(index) : time[index],
    };
    for (const { name, codes, values } of columns) {
      const code = codes[index];
      if (code) record[name] = values[code - 1];
    }
    yield record;
  }
}
