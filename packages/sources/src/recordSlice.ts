/** One value per record, each different value sent once. */
export interface FieldSlice {
  name: string;
  /** By record: the number of its value, from 1 in the order of sending; 0 where the record has none. */
  codes: Uint32Array<ArrayBuffer>;
  /** Values not sent before. */
  added: unknown[];
  /** What was sent before counts no more. */
  fresh: boolean;
}

/**
 * Records on their way to a worker. Cloning objects would take a thread 2 µs each; columns are transferred. Unlike the columns
 * that `append` takes these hold whatever a record held: what is wrong with it is for the dataset to say.
 */
export interface RecordSlice {
  length: number;
  /** Epoch milliseconds. */
  time: Float64Array<ArrayBuffer>;
  /** By record: a time that is neither a number nor a date. */
  otherTimes: Map<number, unknown>;
  fields: FieldSlice[];
  /** By record: what it is instead of an object. */
  strays: Map<number, unknown>;
}
