/** Where the values of one line stand, by column, and the hashes of their bytes. Made once and used for every line. */
export class LineValues {
  starts = new Int32Array(16);
  ends = new Int32Array(16);
  hashes = new Int32Array(16);
  /** 1 where JSON has no quotes: a number, true, false, null. */
  bare = new Uint8Array(16);

  resize(columns: number): void {
    if (columns <= this.starts.length) return;
    this.starts = new Int32Array(columns);
    this.ends = new Int32Array(columns);
    this.hashes = new Int32Array(columns);
    this.bare = new Uint8Array(columns);
  }
}
