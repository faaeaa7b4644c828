import type { PivotRow, SenderKind } from '@smtp-auth-report/core';
import { displaySender, type ReportContextValue, useReport } from '@smtp-auth-report/react';
import { memo } from 'react';
import type { TableColumn } from './columns.ts';
import { OnlyDomain } from './OnlyDomain.tsx';
import { SenderMarks } from './SenderMarks.tsx';
import { VersionBars } from './VersionBars.tsx';

interface TableRowProps {
  row: PivotRow;
  /** In sight: with others, the row is drawn anew. */
  columns: readonly TableColumn[];
  /** Place among the shown rows. */
  index: number;
  /** Place in the table, from 1 for the head, as assistive technology counts. */
  rowIndex: number;
  opens: boolean;
  /** It offers to show only its domain. */
  filters: boolean;
  /** Undefined where rows cannot be chosen. */
  selected: boolean | undefined;
  /** Its controls are in the order of Tab. */
  reachable: boolean;
  highlighted: boolean;
  kind: SenderKind | undefined;
  mark: string | undefined;
}

/** A sender. What happens in it is heard by the body. Drawn anew only when something of its own changes. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { row, columns, index, rowIndex, opens, filters, selected, reachable, highlighted } = props;
  const report = useReport();
  const tabIndex = reachable ? undefined : -1;
  return (
    <tr
      data-part="row"
      data-index={index}
      data-state={selected ? 'selected' : undefined}
      data-opens={opens ? '' : undefined}
      data-highlighted={highlighted ? '' : undefined}
      aria-rowindex={rowIndex}
    >
      {selected !== undefined && (
        <td data-column="select">
          <label data-part="select">
            <input
              type="checkbox"
              data-part="select-box"
              aria-label={report.translate('selectSender', { sender: displaySender(row.key) })}
              checked={selected}
              // The body hears it, with the row it is in.
              onChange={ignore}
              tabIndex={tabIndex}
            />
          </label>
        </td>
      )}
      {columns.map((column) => {
        if (column.kind === 'sender')
          return (
            <SenderHead key={column.id} {...props} column={column} tabIndex={tabIndex} report={report} />
          );
        const content = column.cell({ row, column, report });
        return (
          <td key={column.id} data-column={column.kind} data-size={column.size}>
            {filters && column.kind === 'domain' ? (
              <OnlyDomain sender={row.key} tabIndex={tabIndex} part="only-domain">
                {content}
              </OnlyDomain>
            ) : (
              content
            )}
          </td>
        );
      })}
    </tr>
  );
});

function ignore() {}

interface SenderHeadProps extends TableRowProps {
  column: TableColumn;
  report: ReportContextValue;
  tabIndex: number | undefined;
}

/** The sender with its marks, and the bars of its versions below. */
function SenderHead({ row, column, opens, filters, kind, mark, tabIndex, report }: SenderHeadProps) {
  const content = column.cell({ row, column, report });
  return (
    <th scope="row" data-column="sender">
      {/* A long address is cut off: this shows all of it. */}
      <span data-part="sender-line" title={displaySender(row.key)}>
        {opens ? (
          // By its own name: where the domain has a line of its own, the words of the button have a space in the address.
          <button
            type="button"
            data-part="open"
            tabIndex={tabIndex}
            aria-label={row.key ? displaySender(row.key) : undefined}
          >
            {content}
          </button>
        ) : (
          content
        )}
        {(kind === 'service' || mark !== undefined) && (
          <SenderMarks kind={kind} mark={mark} tabIndex={tabIndex} />
        )}
        {filters && <OnlyDomain sender={row.key} tabIndex={tabIndex} part="only" />}
      </span>
      {column.values && <VersionBars row={row} values={column.values} />}
    </th>
  );
}
