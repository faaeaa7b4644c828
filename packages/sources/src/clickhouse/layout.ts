import type { DimensionId } from '@smtp-auth-report/core';

/** Where records are stored: submissions, or their sums by day. Names are written into statements, so they come from the host alone. */
export interface Layout {
  /** Quoted. */
  table: string;
  /** Column of each dimension, quoted. */
  columns: ReadonlyMap<DimensionId, string>;
  /** Columns with the earliest and the latest time of a row; the same where a row is a submission. */
  first: string;
  last: string;
  /** What a row stands for; undefined: one submission. */
  records: string | undefined;
  /** The column with the day that a row is a sum of, and the zone of that day. */
  day: string | undefined;
  timeZone: string | undefined;
}

const identifier = /^[A-Za-z_]\w*$/;

export function quote(name: string, what: string): string {
  if (name.split('.').every((part) => identifier.test(part)))
    return name
      .split('.')
      .map((part) => `\`${part}\``)
      .join('.');
  throw new TypeError(
    `${what} is ${JSON.stringify(name)}. Use letters, digits and _, with a dot after the name of a database.`,
  );
}

/** What submissions are counted by beforehand: days of every zone begin with one. */
export const quarterOf = (time: string) => `toStartOfFifteenMinutes(${time})`;

/** The dimensions that every table of submissions has, each in a column of its name. */
export const own = ['sender', 'domain', 'tls', 'auth', 'client', 'kind'] as const;

/**
 * @param table `table` or `database.table`
 * @param dimensions the host's own: id → column
 */
export function layoutOf(table: string, dimensions: Readonly<Record<string, string>> = {}): Layout {
  return {
    table: quote(table, 'The table'),
    columns: new Map([
      ...own.map((id): [DimensionId, string] => [id, `\`${id}\``]),
      ...Object.entries(dimensions).map(([id, column]): [DimensionId, string] => [
        id,
        quote(column, `The column of ${id}`),
      ]),
    ]),
    first: 'time',
    last: 'time',
    records: undefined,
    day: undefined,
    timeZone: undefined,
  };
}

export function columnOf({ columns }: Layout, dimension: DimensionId): string {
  const column = columns.get(dimension);
  // Queries are checked against the same map before.
  if (column === undefined) throw new Error(`No column for the dimension ${dimension}`);
  return column;
}

/**
 * Texts compare by UTF-16 code units in the contract, and by bytes of UTF-8 in ClickHouse. They differ where U+E000 to U+FFFF (bytes EE,
 * EF) meet what lies beyond (F0 to F4): that is put before EE and after all others.
 */
export function codeUnits(text: string): string {
  const sorted = ['F0', 'F1', 'F2', 'F3', 'F4'].reduce(
    (before, lead) => `replaceAll(${before}, '\\x${lead}', '\\xED\\xFF\\x${lead}')`,
    text,
  );
  // Most are ASCII, where that is seen in a fraction of the time.
  return `if(lengthUTF8(${text}) = length(${text}), ${text}, ${sorted})`;
}
