import type { SenderKind } from '@smtp-auth-report/core';
import { displaySender, type ReportContextValue, useReport } from '@smtp-auth-report/react';
import { memo } from 'react';
import { lookOf, type RowModel, type TableColumn } from './columns.ts';
import { SenderMarks } from './SenderMarks.tsx';
import { VersionBars } from './VersionBars.tsx';

interface TableRowProps {
  row: RowModel;
  /** In sight: with others, the row is drawn anew. */
  columns: readonly TableColumn[];
  /** Place among the shown rows. */
  index: number;
  /** Place in the table, from 1 for the head, as assistive technology counts. */
  rowIndex: number;
  opens: boolean;
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
  const { row, index, rowIndex, opens, selected, reachable, highlighted } = props;
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
              aria-label={report.translate('selectSender', { sender: displaySender(row.id) })}
              checked={selected}
              // The body hears it, with the row it is in.
              onChange={ignore}
              tabIndex={tabIndex}
            />
          </label>
        </td>
      )}
      {row.getVisibleCells().map((cell) => {
        const column = lookOf(cell.column);
        return column.kind === 'sender' ? (
          <SenderHead key={column.id} {...props} column={column} tabIndex={tabIndex} report={report} />
        ) : (
          <td key={column.id} data-column={column.kind} data-size={column.size}>
            {column.cell({ row: row.original, column, report })}
          </td>
        );
      })}
    </tr>
  );
}, sameRow);

/** Scrolling makes the rows of the model anew, not what they stand for. */
function sameRow(before: TableRowProps, after: TableRowProps): boolean {
  const names = Object.keys(after) as (keyof TableRowProps)[];
  return names.every((name) =>
    name === 'row' ? before.row.original === after.row.original : before[name] === after[name],
  );
}

function ignore() {}

interface SenderHeadProps extends TableRowProps {
  column: TableColumn;
  report: ReportContextValue;
  tabIndex: number | undefined;
}

/** The sender with its marks, and the bars of its versions below. */
function SenderHead({ row, column, opens, kind, mark, tabIndex, report }: SenderHeadProps) {
  const content = column.cell({ row: row.original, column, report });
  return (
    <th scope="row" data-column="sender">
      {/* A long address is cut off: this shows all of it. */}
      <span data-part="sender-line" title={displaySender(row.id)}>
        {opens ? (
          <button type="button" data-part="open" tabIndex={tabIndex}>
            {content}
          </button>
        ) : (
          content
        )}
        {(kind === 'service' || mark !== undefined) && (
          <SenderMarks kind={kind} mark={mark} tabIndex={tabIndex} />
        )}
      </span>
      {column.values && <VersionBars row={row.original} values={column.values} />}
    </th>
  );
}
