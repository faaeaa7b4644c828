/**
 * The beginning of a row or a column. Its count is set by itself, not in the literal: under V8 13.6 (Node 24), on a starved machine, a row
 * sometimes came with the total of the next one, while the columns that it was read from were right and the same question asked again had
 * the right answer; as if two objects of one literal had shared the place of a number beyond 2^31.
 */
export function counted(key: string, total: number): { key: string; total: number } {
  const beginning = { key } as { key: string; total: number };
  beginning.total = total;
  return beginning;
}
