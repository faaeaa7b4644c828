/** What the tooltip is about. */
export interface Active {
  row: number;
  /** A series' position among the table's columns; null is the whole row. */
  series: number | null;
  by: 'pointer' | 'keyboard';
}

export type Place = Pick<Active, 'row' | 'series'>;

export interface MoveOptions {
  rowCount: number;
  direction: 'ltr' | 'rtl';
  /** The series of a row as drawn, from the top down. */
  order: (row: number) => readonly number[];
  /** The rows that something is written of, in order. */
  notedRows: readonly number[];
}

/** Where a key leads; null for a key that leads nowhere. */
export function move(key: string, from: Place | null, options: MoveOptions): Place | null {
  const { rowCount, direction, order, notedRows } = options;
  const last = rowCount - 1;
  const series = from?.series ?? null;
  const by = (days: number) => (from ? Math.min(Math.max(from.row + days, 0), last) : days > 0 ? 0 : last);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowLeft':
      return { row: by((key === 'ArrowRight') === (direction === 'ltr') ? 1 : -1), series };
    case 'Home':
      return { row: 0, series };
    case 'End':
      return { row: last, series };
    case 'PageDown':
      return placeAt(notedRows.find((row) => row > (from?.row ?? -1)));
    case 'PageUp':
      return placeAt(notedRows.findLast((row) => row < (from?.row ?? rowCount)));
    case 'ArrowDown':
    case 'ArrowUp': {
      const row = from?.row ?? last;
      // The day itself stands before the first series and after the last.
      const stops = [null, ...order(row)];
      const next = stops.indexOf(series) + (key === 'ArrowDown' ? 1 : -1);
      return { row, series: stops.at(next % stops.length) ?? null };
    }
    default:
      return null;
  }
}

const placeAt = (row: number | undefined): Place | null => (row === undefined ? null : { row, series: null });
