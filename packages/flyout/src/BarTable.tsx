import type { PivotColumn, PivotTable } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import type { ReactNode } from 'react';
import { type FieldHighlight, highlightable } from './useHighlight.ts';

interface BarTableProps {
  /** One row, measure messages; the column of others last. */
  values: PivotTable;
  /** Over the values. */
  heading: ReactNode;
  caption: ReactNode;
  labelOf: (key: string) => string;
  highlight: FieldHighlight;
}

/** Per value: a bar, messages, percent of messages; the rest as others. */
export function BarTable({ values, heading, caption, labelOf, highlight }: BarTableProps) {
  const { translate, format } = useReport();
  const largest = values.columns.reduce((most, column) => Math.max(most, column.total), 0);
  const nameOf = ({ key, folded }: PivotColumn) =>
    folded === undefined ? labelOf(key) : translate('others', { count: folded });
  return (
    <table>
      <caption data-part="hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col">{translate('messages')}</th>
          <th scope="col">{translate('percentOfMessages')}</th>
        </tr>
      </thead>
      <tbody>
        {values.columns.map((column) => (
          <tr
            key={column.folded === undefined ? `d${column.key}` : 'others'}
            {...(column.folded === undefined && highlightable(highlight, column.key))}
          >
            <th scope="row">
              <bdi data-part="domain">{nameOf(column)}</bdi>
              <Bar share={column.total / (largest || 1)} folded={column.folded !== undefined} />
            </th>
            <td>{format.number(column.total)}</td>
            <td>{format.percent(column.total, values.total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Drawn from the side where reading starts. The number stands beside it. */
function Bar({ share, folded }: { share: number; folded: boolean }) {
  const { direction } = useReport();
  const width = share * 100;
  return (
    <svg data-part="bar" data-series={folded ? 'others' : 1} aria-hidden="true">
      <rect
        x={`${(direction === 'rtl' ? 100 - width : 0).toFixed(2)}%`}
        width={`${width.toFixed(2)}%`}
        height="100%"
        rx="1"
      />
    </svg>
  );
}
