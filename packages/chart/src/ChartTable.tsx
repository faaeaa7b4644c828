import type { PivotTable } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import type { Series } from './series.ts';

interface ChartTableProps {
  data: PivotTable;
  series: readonly Series[];
  incomplete: readonly number[];
  caption: string;
}

/** The numbers of the drawing, all of them, as a table. */
export function ChartTable({ data, series, incomplete, caption }: ChartTableProps) {
  const { translate, format } = useReport();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must reach it.
    <div data-part="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table data-part="table">
        <caption data-part="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{translate('day')}</th>
            {series.map(({ index, name }) => (
              <th key={index} scope="col">
                <bdi>{name}</bdi>
              </th>
            ))}
            <th scope="col">{translate('total')}</th>
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row, position) => (
            <tr key={row.key}>
              <th scope="row">
                {format.fullDay(row.key)}
                {incomplete.includes(position) && <span data-part="unit"> {translate('partialDay')}</span>}
              </th>
              {series.map(({ index }) => (
                <td key={index}>{format.number(row.cells[index] ?? 0)}</td>
              ))}
              <td>{format.number(row.total)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{translate('total')}</th>
            {series.map(({ index }) => (
              <td key={index}>{format.number(data.columns[index]?.total ?? 0)}</td>
            ))}
            <td>{format.number(data.total)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
