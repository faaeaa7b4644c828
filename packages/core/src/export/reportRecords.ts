import type { CsvValue } from '../csv.ts';

/** Anything that JSON can write. */
export type JsonValue = CsvValue | readonly (readonly [name: string, value: JsonValue])[];

/** The records of a report, and how each is written. */
export interface ReportRecords<R> {
  /** Titles of the columns of CSV. */
  titles: readonly string[];
  cells: (record: R) => CsvValue[];
  /** By name, in order; what is undefined is left out. */
  fields: (record: R) => readonly (readonly [name: string, value: JsonValue])[];
  batches: AsyncIterable<RecordBatch<R>>;
}

export interface RecordBatch<R> {
  records: readonly R[];
  /** Of the whole, 0 to 1, with this batch; null where nobody knows. */
  share: number | null;
}

/** A JSON object of names that callers chose: written out, never made an object of, which may lack what is called `__proto__`. */
export function toJson(value: JsonValue): string {
  if (!Array.isArray(value)) return JSON.stringify(value ?? null);
  const fields: string[] = [];
  for (const [name, field] of value as readonly (readonly [string, JsonValue])[])
    if (field !== undefined) fields.push(`${JSON.stringify(name)}:${toJson(field)}`);
  return `{${fields.join(',')}}`;
}

/** An instant as ISO 8601 in UTC; nothing where there is none. */
export function isoInstant(time: number | undefined): string | null {
  return time === undefined ? null : new Date(time).toISOString();
}
