import type { PivotRow, PivotTable } from '@smtp-auth-report/core';
import { type HighlightProps, useReport } from '@smtp-auth-report/react';
import { daysWords } from '@smtp-auth-report/react/locales/en/days';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { DayPlot } from './DayPlot.tsx';
import { incompleteDays } from './dayBars.ts';
import { useHighlight } from './useHighlight.ts';

export interface DayColumnsProps
  extends Omit<ComponentPropsWithoutRef<'figure'>, 'title' | 'children'>,
    HighlightProps {
  /** Rows are days, no columns, measure messages. Without rows nothing is drawn. */
  days: PivotTable;
  /** What is counted, as plain text: it names the picture and its table. Default: Messages per day. */
  title?: string | undefined;
  /** `'warning'`: these messages will stop. */
  tone?: 'plain' | 'warning' | undefined;
}

/**
 * Messages per day as small columns. The line above says the day that is pointed at, by pointer or arrow keys; a table has
 * all of them.
 */
export const DayColumns = forwardRef<HTMLElement, DayColumnsProps>(function DayColumns(
  { days, title, tone = 'plain', highlight, onHighlightChange, ...rest },
  ref,
) {
  const { translate, format, timeZone, now } = useReport(daysWords);
  const pointed = useHighlight({ highlight, onHighlightChange }, 'day');
  const { rows } = days;
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return null;
  const incomplete = incompleteDays(days, { timeZone, now });
  const messagesOf = (row: PivotRow) => translate('messagesCount', { count: row.total });
  const sentenceOf = (index: number) => {
    const row = rows[index] ?? last;
    const values = { day: format.day(row.key), messages: messagesOf(row) };
    return translate(incomplete.has(index) ? 'daysIncomplete' : 'daysValue', values);
  };
  const highest = rows.reduce((most, row) => (row.total > most.total ? row : most));
  const at = rows.findIndex((row) => row.key === pointed.key);
  const name = title ?? translate('daysTitle');
  return (
    <figure data-sar="day-columns" data-part="root" data-tone={tone} {...rest} ref={ref}>
      <p data-part="readout">
        {at < 0
          ? translate('daysMost', { day: format.day(highest.key), messages: messagesOf(highest) })
          : sentenceOf(at)}
      </p>
      <DayPlot
        days={days}
        incomplete={incomplete}
        name={name}
        sentenceOf={sentenceOf}
        pointed={pointed}
        at={at}
      />
      <p data-part="ends" aria-hidden="true">
        <span>{format.day(first.key)}</span>
        {last !== first && <span>{format.day(last.key)}</span>}
      </p>
      <details data-part="as-table">
        <summary>{translate('daysAsTable')}</summary>
        <DayTable name={name}>
          {rows.map((row, index) => (
            <tr key={row.key} data-state={index === at ? 'highlighted' : undefined}>
              <th scope="row">{format.fullDay(row.key)}</th>
              <td>{format.number(row.total)}</td>
            </tr>
          ))}
        </DayTable>
      </details>
    </figure>
  );
});

function DayTable({ name, children }: { name: string; children: ReactNode }) {
  const { translate } = useReport();
  return (
    <table>
      <caption data-part="hidden">{name}</caption>
      <thead>
        <tr>
          <th scope="col">{translate('day')}</th>
          <th scope="col">{translate('messages')}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
