import type { PivotRow } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import type { TableColumn } from './columns.ts';

interface VersionBarsProps {
  row: PivotRow;
  /** The columns that split the row. */
  values: readonly TableColumn[];
}

/** What is there at all can be seen, be it one message of thousands: the numbers are in the columns. */
const smallest = 2;

/** How a sender's messages split, as one bar under its address. Numbers and names are in the columns. */
export function VersionBars({ row, values }: VersionBarsProps) {
  const { direction } = useReport();
  if (row.total === 0) return null;
  const parts = values.filter(({ part }) => part?.(row));
  const sizes = parts.map(({ part }) => Math.max(smallest, (100 * (part?.(row) ?? 0)) / row.total));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const starts = sizes.map((_, index) => sizes.slice(0, index).reduce((sum, size) => sum + size, 0));
  return (
    <svg data-part="versions" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      {parts.map(({ id, value }, index) => {
        const width = (100 * (sizes[index] ?? 0)) / whole;
        const start = (100 * (starts[index] ?? 0)) / whole;
        return (
          <rect
            key={id}
            data-part="version"
            data-swatch={value?.swatch}
            data-series={value?.series}
            x={direction === 'rtl' ? 100 - start - width : start}
            width={width}
            height="1"
          />
        );
      })}
    </svg>
  );
}
