import { grown } from './columns.ts';
import { NumberIndex } from './numberIndex.ts';

// 32 MB of counts at most; a product of dimensions beyond that is nearly empty, and a table holds what there is.
const maxDense = 2 ** 22;

/** Counts per row, per column and per cell, by number. Rows or columns without a record stay apart from those that count zero. */
export class Grid {
  total = 0;
  readonly rowTotals: Float64Array;
  /** Epoch ms of a row's earliest and latest record; NaN without any. */
  readonly rowFirst: Float64Array;
  readonly rowLast: Float64Array;
  readonly columnTotals: Float64Array;
  readonly columnSeen: Uint8Array;
  readonly dense: boolean;
  /** Counts of cells by `placeOf`. */
  cells: Float64Array;
  readonly #sparse = new NumberIndex();
  readonly #columns: number;

  /** @param columns 0: no cells, only totals */
  constructor(rows: number, columns: number) {
    this.rowTotals = new Float64Array(rows);
    this.rowFirst = new Float64Array(rows).fill(Number.NaN);
    this.rowLast = new Float64Array(rows).fill(Number.NaN);
    this.columnTotals = new Float64Array(columns);
    this.columnSeen = new Uint8Array(columns);
    this.dense = rows * columns <= maxDense;
    this.cells = new Float64Array(this.dense ? rows * columns : 1024);
    this.#columns = columns;
  }

  /** Where a cell's count stands in `cells`; makes room for it. */
  placeOf(row: number, column: number): number {
    const key = row * this.#columns + column;
    if (this.dense) return key;
    const place = this.#sparse.add(key);
    if (place === this.cells.length) this.cells = grown(this.cells, place * 2);
    return place;
  }

  cell(row: number, column: number): number {
    const key = row * this.#columns + column;
    const place = this.dense ? key : this.#sparse.find(key);
    return place < 0 ? 0 : (this.cells[place] as number);
  }

  hasRow(row: number): boolean {
    return !Number.isNaN(this.rowFirst[row]);
  }
}
