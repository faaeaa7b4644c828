type Kind<C> = {
  readonly BYTES_PER_ELEMENT: number;
  new (length: number): C;
  new (buffer: ArrayBuffer, start: number, length: number): C;
};

/** What is used again; what a question needs beyond it comes fresh. */
const most = 33_554_432;

let memory = new ArrayBuffer(0);
let used = 0;
let wanted = 0;

/** Has memory there before the first question, and touched, which is when the system really gives it. */
export function reserveScratch(bytes: number): void {
  if (bytes <= memory.byteLength || memory.byteLength === most) return;
  memory = new ArrayBuffer(Math.min(most, Math.ceil(bytes / 8) * 8));
  new Float64Array(memory).fill(0);
}

/** A question begins: all columns that `scratch` gave are free again. */
export function clearScratch(): void {
  if (wanted > memory.byteLength) reserveScratch(wanted * 1.25);
  used = 0;
  wanted = 0;
}

/**
 * A column of zeroes until the question under way is answered. Questions over hundreds of thousands of senders need megabytes
 * for a millisecond; fresh ones from the system cost more than the counting.
 */
export function scratch<C extends { fill(value: number): C }>(Column: Kind<C>, length: number): C {
  const bytes = Math.ceil((length * Column.BYTES_PER_ELEMENT) / 8) * 8;
  wanted += bytes;
  if (used + bytes > memory.byteLength) return new Column(length);
  const column = new Column(memory, used, length);
  used += bytes;
  return column.fill(0);
}
