import type { PivotRow } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import type { TableColumn } from './columns.ts';

interface VersionBarsProps {
  row: PivotRow;
  /** The columns that split the row. */
  values: readonly TableColumn[];
  /** May have an inline style. */
  styled: boolean;
}

/** What is there at all can be seen, be it one message of thousands: the numbers are in the columns. */
const smallest = 2;

/** How a sender's messages split, as one bar under its address. Numbers and names are in the columns. */
export function VersionBars({ row, values, styled }: VersionBarsProps) {
  const { direction } = useReport();
  if (row.total === 0) return null;
  const style = styled ? { backgroundImage: stripes(row, values, direction) } : undefined;
  return <span data-part="versions" style={style} />;
}

/** One element for all of them: what scrolls by has few. */
function stripes(row: PivotRow, values: readonly TableColumn[], direction: 'ltr' | 'rtl'): string {
  const parts = values.filter(({ part }) => part?.(row));
  const sizes = parts.map(({ part }) => Math.max(smallest, (100 * (part?.(row) ?? 0)) / row.total));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  let end = 0;
  const stops = parts.map(({ value }, index) => {
    const start = end;
    end += (100 * (sizes[index] ?? 0)) / whole;
    return `${colourOf(value)} ${start}% ${end}%`;
  });
  return `linear-gradient(to ${direction === 'rtl' ? 'left' : 'right'}, ${stops.join(', ')})`;
}

function colourOf(value: TableColumn['value']): string {
  return value?.swatch ? `var(--sar-swatch-${value.swatch})` : `var(--sar-series-${value?.series})`;
}
