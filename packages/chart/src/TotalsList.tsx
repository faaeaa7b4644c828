import type { PivotTable } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import type { ReactNode } from 'react';
import { FilterButton } from './FilterButton.tsx';
import { hideSeries, type SeriesChoice } from './hideSeries.ts';
import { LegendItem, type NamePointing } from './LegendItem.tsx';
import type { FilterOptions } from './seriesFilter.ts';

interface TotalsListProps extends SeriesChoice, NamePointing, FilterOptions {
  data: PivotTable;
  /** The series that stands out. */
  emphasis: number | null;
  /** What is to be said of the numbers. */
  note: string | undefined;
  /** What is compared. */
  children: ReactNode;
  patternId: string;
}

/** Every series with its number and share. A press on a name shows or hides it. */
export function TotalsList(props: TotalsListProps) {
  const { data, emphasis, note, patternId, onName, children, ...choice } = props;
  const { translate, format } = useReport();
  const pressing = hideSeries(choice);
  return (
    <div data-part="totals-list">
      <table data-part="totals-table">
        <thead>
          <tr>
            <th scope="col">
              <span data-part="hidden">{translate('legend')}</span>
            </th>
            <th scope="col">{translate('messages')}</th>
            <th scope="col">{translate('percentOfMessages')}</th>
          </tr>
        </thead>
        <tbody>
          {choice.series.map((one) => {
            const value = data.columns[one.index]?.total ?? 0;
            const { on, ...press } = pressing(one);
            return (
              <tr
                key={one.index}
                data-state={emphasis === one.index ? 'current' : undefined}
                data-visible={on || undefined}
              >
                <th scope="row">
                  <LegendItem series={one} on={on} {...press} onName={onName} patternId={patternId} />
                </th>
                <td>{format.number(value)}</td>
                <td>{format.percent(value, data.total)}</td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{translate('total')}</th>
            <td>{format.number(data.total)}</td>
            <td>{format.percent(data.total, data.total)}</td>
          </tr>
        </tfoot>
      </table>
      <FilterButton {...choice} />
      {children && <p data-part="totals-note">{children}</p>}
      {note && <p data-part="totals-note">{note}</p>}
    </div>
  );
}
