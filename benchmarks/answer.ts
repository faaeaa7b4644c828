/** A whole answer, in the shape of the engine's `PivotTable`. */
export interface Answer {
  columns: { key: string; total: number }[];
  rows: { key: string; total: number; cells: ArrayLike<number> }[];
  total: number;
  rowCount: number;
}

/** Every number of an answer as text, a line per row, so that two answers can be compared and a difference found. */
export function canonical({ columns, rows, total, rowCount }: Answer): string {
  const lines = [`columns ${columns.map((column) => `${column.key}=${column.total}`).join(' ')}`];
  for (const row of rows)
    lines.push(`${row.key} total=${row.total} cells ${Array.from(row.cells).join(' ')}`);
  lines.push(`total ${total} rows ${rowCount}`);
  return lines.join('\n');
}

/** A short name of a text: cyrb53, 53 bits, the same in Node and in a browser. */
export function checksum(text: string): string {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    one = Math.imul(one ^ unit, 2_654_435_761);
    two = Math.imul(two ^ unit, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(two ^ (two >>> 13), 3_266_489_909);
  two = Math.imul(two ^ (two >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & two) + (one >>> 0)).toString(36);
}

/** Where two answers differ, for a person: the first line that does, and the first of its cells. */
export function difference(name: string, left: string, otherName: string, right: string): string | undefined {
  if (left === right) return undefined;
  const ours = left.split('\n');
  const theirs = right.split('\n');
  const line = ours.findIndex((text, place) => text !== theirs[place]);
  if (line < 0) return `${otherName} has ${theirs.length} lines where ${name} has ${ours.length}`;
  const words = (ours[line] ?? '').split(' ');
  const others = (theirs[line] ?? '(no such line)').split(' ');
  const word = words.findIndex((text, place) => text !== others[place]);
  return `line ${line} (${words[0]}), word ${word}: ${name} “${words[word] ?? ''}”, ${otherName} “${others[word] ?? ''}”`;
}
