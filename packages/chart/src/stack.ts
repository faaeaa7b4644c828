import type { ChartScale, ChartVariant, Measure, PivotRow } from '@smtp-auth-report/core';
import type { Series } from './series.ts';

/** How a table is drawn. Only the first two add values up. */
export type Drawing = 'areas' | 'columns' | 'lines' | 'groups';

/** Where one series begins and ends on the value axis, per row, in the unit of the measure. */
export interface Band {
  series: Series;
  base: Float64Array;
  top: Float64Array;
}

export interface Layout {
  /** In table order. */
  bands: Band[];
  /** The highest value drawn; 0 when there is none. */
  max: number;
}

const narrowestBar = 4;

/** Whether the range is drawn as one whole. Senders never are: one who used two versions is in both. */
export function drawsTotals(variant: ChartVariant, measure: Measure): variant is 'share' | 'donut' {
  return measure === 'messages' && (variant === 'share' || variant === 'donut');
}

/**
 * The honest drawing over days. Senders are distinct people: one who used two domains is in both, so their numbers stand
 * side by side and are never piled up. Nor is anything on a logarithmic scale, where a pile's upper half would be its thinnest.
 * @param width of the plot, in pixels
 */
export function chooseDrawing(
  variant: ChartVariant,
  measure: Measure,
  rows: number,
  series: number,
  width: number,
  scale: ChartScale = 'linear',
): Drawing {
  if (scale === 'log') return rows > 1 ? 'lines' : 'groups';
  const connected = variant === 'areas' || variant === 'lines';
  if (measure === 'messages') return connected && rows > 1 ? variant : 'columns';
  if (rows === 1) return 'groups';
  const roomy = width / (rows * Math.max(series, 1)) >= narrowestBar;
  return !connected && roomy ? 'groups' : 'lines';
}

/** Piles the visible series up in table order, or lets each begin at zero. */
export function layOut(rows: readonly PivotRow[], visible: readonly Series[], drawing: Drawing): Layout {
  const stacked = drawing === 'areas' || drawing === 'columns';
  const level = new Float64Array(rows.length);
  let max = 0;
  const bands = visible.map((series) => {
    const base = stacked ? level.slice() : new Float64Array(rows.length);
    const top = new Float64Array(rows.length);
    rows.forEach((row, index) => {
      const end = (base[index] ?? 0) + (row.cells[series.index] ?? 0);
      top[index] = end;
      level[index] = end;
      // Not Math.max(...): spreading a long list overflows the stack.
      if (end > max) max = end;
    });
    return { series, base, top };
  });
  return { bands, max };
}

/** The bands of one row as the eye meets them: from the highest down, or side by side. */
export function asDrawn({ bands }: Layout, row: number, drawing: Drawing): Band[] {
  if (drawing === 'groups') return bands;
  const height = (band: Band) => band.top[row] ?? 0;
  // A pile grows in table order; of equal tops the later lies above.
  return bands.toReversed().sort((a, b) => height(b) - height(a));
}
