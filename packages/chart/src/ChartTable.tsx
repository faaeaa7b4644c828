import type { PivotRow, PivotTable, TimeUnit } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { comparisonWords } from '@smtp-auth-report/react/locales/en/comparison';
import { useState } from 'react';
import type { Comparison } from './comparison.ts';
import type { Notes } from './notes.ts';
import type { Series } from './series.ts';
import { type FilterOptions, filterBy } from './seriesFilter.ts';
import { useChange } from './useChange.ts';

interface ChartTableProps extends FilterOptions {
  data: PivotTable;
  series: readonly Series[];
  slot: TimeUnit | undefined;
  incomplete: readonly number[];
  notes: Notes;
  caption: string;
  comparison: Comparison | undefined;
  /** The range as a whole may still grow. */
  growing: boolean;
  /** Paper has no button that shows more: all rows are there, and none to press. */
  printing: boolean;
}

/** Rows of one page: a browser lays out more of them late. Years of days, or a fortnight of hours. */
const pageSize = 400;

/** The numbers of the drawing, all of them, as a table. */
export function ChartTable(props: ChartTableProps) {
  const { data, series, slot, incomplete, caption, comparison } = props;
  const { messages, translate, format } = useReport(comparisonWords);
  const [asked, setShown] = useState(pageSize);
  const shown = props.printing ? data.rows.length : asked;
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
              {series.map((one) => (
                <SeriesHeading key={one.index} series={one} filter={filterBy([one], props)} />
              ))}
              <th scope="col" data-part="table-total">
                {translate('total')}
              </th>
              {comparison && (
                <>
                  <th scope="col">{translate('previousDays')}</th>
                  <th scope="col">{translate('chartChange')}</th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {data.rows.slice(0, shown).map((row, position) => (
              <TableRow key={row.key} {...props} {...{ row, position }} partial={partial.has(position)} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{translate('total')}</th>
              {series.map(({ index }) => (
                <td key={index}>{format.number(data.columns[index]?.total ?? 0)}</td>
              ))}
              <td data-part="table-total">{format.number(data.total)}</td>
              {comparison && <ChangeCells now={data.total} before={comparison} growing={props.growing} />}
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

interface TableRowProps extends ChartTableProps {
  row: PivotRow;
  position: number;
  /** It may still grow. */
  partial: boolean;
}

/** One place of the chart: what is written of it, and its numbers. */
function TableRow({ row, position, partial, series, slot, notes, comparison }: TableRowProps) {
  const { messages, format } = useReport();
  return (
    <tr>
      <th scope="row">
        {format.fullDay(row.key)}
        {slot && partial && <span data-part="unit"> {messages.partialSlots[slot]}</span>}
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
      {comparison && (
        <ChangeCells now={row.total} before={comparison.rowBefore(position)} growing={partial} />
      )}
    </tr>
  );
}

interface SeriesHeadingProps {
  series: Series;
  filter: ReturnType<typeof filterBy>;
}

/** A column's name; where it can be filtered by, a press does. */
function SeriesHeading({ series: { name }, filter }: SeriesHeadingProps) {
  const { translate } = useReport();
  if (!filter)
    return (
      <th scope="col">
        <bdi>{name}</bdi>
      </th>
    );
  // The column keeps its name: it is read with every cell.
  return (
    <th scope="col" aria-label={name}>
      <button
        type="button"
        data-part="table-filter"
        aria-label={translate('filterOnly', { name })}
        onClick={filter}
      >
        <bdi>{name}</bdi>
      </button>
    </th>
  );
}

interface ChangeCellsProps {
  now: number;
  before: { total: number; key?: string } | undefined;
  growing: boolean;
}

/** What there was before, and the difference; nothing where there is none. */
function ChangeCells({ now, before, growing }: ChangeCellsProps) {
  const { format } = useReport();
  const change = useChange();
  return (
    <>
      <td>
        {before && format.number(before.total)}
        {before?.key && <span data-part="table-note">{format.fullDay(before.key)}</span>}
      </td>
      <td>{before && !growing ? change.signed(now, before.total) : '–'}</td>
    </>
  );
}
