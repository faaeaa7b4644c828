import { Chart } from '@smtp-auth-report/chart';
import { dimensionOf, type PivotTable } from '@smtp-auth-report/core';
import { FlyoutSection, useUnusualSentence } from '@smtp-auth-report/flyout';
import { useReport } from '@smtp-auth-report/react';
import { daysWords } from '@smtp-auth-report/react/locales/en/days';
import type { ReportData } from './askReport.ts';

const tls = dimensionOf('tls');

/** Messages per day by TLS version: as a picture, and as numbers. */
export function Days({ data: { range, tables, unusual } }: { data: ReportData }) {
  const { messages, translate } = useReport(daysWords);
  const sentence = useUnusualSentence();
  const labelOf = (key: string) => tls.valueLabel?.(key, messages) ?? key;
  return (
    <>
      {/*
       * A picture only, for nothing in it answers without a script: the numbers stand below. Hidden until the styles are there: what drops
       * them, as some readers of mail do, would draw it in black.
       */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where it is narrow, so keys must reach it. */}
      <div className="picture" hidden role="img" aria-label={translate('tlsUsage')} tabIndex={0}>
        <Chart
          inert
          data={tables.days}
          title={translate('tlsUsage')}
          variant="columns"
          range={range}
          columnLabel={labelOf}
          columnSwatch={tls.swatch}
          marks={unusual.flags.map((flag) => ({ day: flag.day, label: sentence(flag, { sender: true }) }))}
        />
      </div>
      <FlyoutSection level={2} title={translate('daysTitle')}>
        <DayNumbers days={tables.days} labelOf={labelOf} />
      </FlyoutSection>
    </>
  );
}

interface DayNumbersProps {
  days: PivotTable;
  labelOf: (key: string) => string;
}

function DayNumbers({ days: { rows, columns, total }, labelOf }: DayNumbersProps) {
  const { translate, format } = useReport(daysWords);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where it is narrow, so keys must reach it.
    <div className="wide" role="region" aria-label={translate('daysTitle')} tabIndex={0}>
      <table>
        <caption>{translate('daysTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{translate('day')}</th>
            {columns.map(({ key }) => (
              <th key={key} scope="col">
                {labelOf(key)}
              </th>
            ))}
            <th scope="col">{translate('total')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{format.fullDay(row.key)}</th>
              {columns.map(({ key }, column) => (
                <td key={key}>{format.number(row.cells[column] ?? 0)}</td>
              ))}
              <td>{format.number(row.total)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{translate('total')}</th>
            {columns.map(({ key, total: ofColumn }) => (
              <td key={key}>{format.number(ofColumn)}</td>
            ))}
            <td>{format.number(total)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
