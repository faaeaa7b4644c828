import type { PivotTable, TimeUnit } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { useState } from 'react';
import type { Notes } from './notes.ts';
import type { Series } from './series.ts';

interface ChartTableProps {
  data: PivotTable;
  series: readonly Series[];
  slot: TimeUnit | undefined;
  incomplete: readonly number[];
  notes: Notes;
  caption: string;
}

/** Rows of one page: a browser lays out more of them late. Years of days, or a fortnight of hours. */
const pageSize = 400;

/** The numbers of the drawing, all of them, as a table. */
export function ChartTable({ data, series, slot, incomplete, notes, caption }: ChartTableProps) {
  const { messages, translate, format } = useReport();
  const [shown, setShown] = useState(pageSize);
  const hidden = data.rows.length - shown;
  const partial = new Set(incomplete);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must reach it. */}
      <div data-part="table-scroll" role="region" aria-label={caption} tabIndex={0}>
        <table data-part="table">
          <caption data-part="hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{messages.slots[slot ?? 'day']}</th>
              {series.map(({ index, name }) => (
                <th key={index} scope="col">
                  <bdi>{name}</bdi>
                </th>
              ))}
              <th scope="col" data-part="table-total">
                {translate('total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.rows.slice(0, shown).map((row, position) => (
              <tr key={row.key}>
                <th scope="row">
                  {format.fullDay(row.key)}
                  {slot && partial.has(position) && (
                    <span data-part="unit"> {messages.partialSlots[slot]}</span>
                  )}
                  {notes.byRow.get(position)?.map(({ label }) => (
                    <span key={label} data-part="table-note">
                      {label}
                    </span>
                  ))}
                </th>
                {series.map(({ index }) => (
                  <td key={index}>{format.number(row.cells[index] ?? 0)}</td>
                ))}
                <td data-part="table-total">{format.number(row.total)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{translate('total')}</th>
              {series.map(({ index }) => (
                <td key={index}>{format.number(data.columns[index]?.total ?? 0)}</td>
              ))}
              <td data-part="table-total">{format.number(data.total)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      {hidden > 0 && (
        <button type="button" data-part="button" onClick={() => setShown(shown + pageSize)}>
          {translate('moreRows', { count: Math.min(hidden, pageSize) })}
        </button>
      )}
    </>
  );
}
