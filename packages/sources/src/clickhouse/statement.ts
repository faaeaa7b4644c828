/** Values of one statement: all are bound, none is written into its text. */
export class Statement {
  readonly params: Record<string, unknown> = {};
  #count = 0;

  /** @returns what stands for the value in the text */
  bind(type: 'String' | 'Array(String)', value: string | readonly string[]): string;
  bind(type: 'Int64' | 'Float64' | 'UInt32', value: number): string;
  bind(type: 'Array(Int64)' | 'Array(UInt32)', value: readonly number[]): string;
  bind(type: string, value: unknown): string {
    this.#count += 1;
    const name = `p${this.#count}`;
    this.params[name] = value;
    return `{${name}:${type}}`;
  }
}

/** Neighbours that are equal as one with its length: what a calendar repeats is sent once. */
export function runsOf(values: readonly number[]): { lengths: number[]; values: number[] } {
  const runs = { lengths: [] as number[], values: [] as number[] };
  for (const value of values) {
    const last = runs.values.length - 1;
    if (runs.values[last] === value) runs.lengths[last] = (runs.lengths[last] as number) + 1;
    else {
      runs.values.push(value);
      runs.lengths.push(1);
    }
  }
  return runs;
}

/**
 * The value at a place of a list that is the same for all rows: one look-up in a hash table, whatever its length. 0 beyond it.
 * @param place an expression of type Int64, from 0
 */
export function at(
  statement: Statement,
  place: string,
  runs: { lengths: readonly number[]; values: readonly number[] },
): string {
  const lengths = statement.bind('Array(UInt32)', runs.lengths);
  const values = statement.bind('Array(Int64)', runs.values);
  const size = statement.bind(
    'UInt32',
    runs.lengths.reduce((sum, length) => sum + length, 0),
  );
  const places = `arrayMap(i -> toInt64(i), range(${size}))`;
  const list = `arrayFlatten(arrayMap((n, v) -> arrayWithConstant(n, v), ${lengths}, ${values}))`;
  return `transform(${place}, ${places}, ${list}, toInt64(0))`;
}
