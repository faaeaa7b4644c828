import type { PivotRow, SenderKind } from '@smtp-auth-report/core';
import { displaySender, type ReportContextValue, useReport } from '@smtp-auth-report/react';
import { memo, useState } from 'react';
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
  /** The column of domains is in sight: if not, the sender offers what its domain would. */
  domains: boolean;
  /** May have inline styles, which a strict policy takes from a script, not from a server. */
  styled: boolean;
  /** Undefined where rows cannot be chosen. */
  selected: boolean | undefined;
  /** Its controls are in the order of Tab. */
  reachable: boolean;
  highlighted: boolean;
  /** Rows go by too fast to be seen. */
  flying: boolean;
  kind: SenderKind | undefined;
  mark: string | undefined;
}

/**
 * A sender. What happens in it is heard by the body. Drawn anew only when something of its own changes. One that flies by is its
 * words alone; what can be pressed or compared in it comes once it can be seen.
 */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { row, columns, index, rowIndex, opens, selected, reachable, highlighted } = props;
  const report = useReport();
  const tabIndex = reachable ? undefined : -1;
  const [cameFlying] = useState(props.flying);
  const plain = cameFlying && props.flying;
  const cell = { ...props, plain, tabIndex, report };
  return (
    <tr
      data-part="row"
      data-index={index}
      data-state={selected ? 'selected' : undefined}
      data-opens={opens ? '' : undefined}
      data-highlighted={highlighted ? '' : undefined}
      data-plain={plain ? '' : undefined}
      aria-rowindex={rowIndex}
    >
      {selected !== undefined && (
        <td data-column="select">
          {!plain && (
            <input
              type="checkbox"
              data-part="select-box"
              aria-label={report.translate('selectSender', { sender: displaySender(row.key) })}
              checked={selected}
              // The body hears it, with the row it is in.
              onChange={ignore}
              tabIndex={tabIndex}
            />
          )}
        </td>
      )}
      {columns.map((column) => {
        if (column.kind === 'sender') return <SenderHead key={column.id} {...cell} column={column} />;
        if (column.kind === 'domain') return <DomainCell key={column.id} {...cell} column={column} />;
        return (
          <td
            key={column.id}
            data-column={column.kind}
            data-state={column.part?.(row) === 0 ? 'zero' : undefined}
          >
            {column.cell({ row, column, report })}
          </td>
        );
      })}
    </tr>
  );
});

function ignore() {}

interface CellProps extends TableRowProps {
  plain: boolean;
  column: TableColumn;
  report: ReportContextValue;
  tabIndex: number | undefined;
}

/** The sender with its marks, and the bars of its versions below. */
function SenderHead(props: CellProps) {
  const { row, column, plain, opens, filters, domains, styled, kind, mark, tabIndex, report } = props;
  const content = column.cell({ row, column, report });
  if (plain) {
    return (
      <th scope="row" data-column="sender">
        <span data-part="sender-line">{content}</span>
      </th>
    );
  }
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
        {filters && !domains && <OnlyDomain sender={row.key} tabIndex={tabIndex} part="only" />}
      </span>
      {column.values && <VersionBars row={row} values={column.values} styled={styled} />}
    </th>
  );
}

/** Out of sight it is empty: what scrolls by has few elements. */
function DomainCell({ row, column, plain, filters, domains, tabIndex, report }: CellProps) {
  const content = domains && column.cell({ row, column, report });
  return (
    <td data-column="domain">
      {content && filters && !plain ? (
        <OnlyDomain sender={row.key} tabIndex={tabIndex} part="only-domain">
          {content}
        </OnlyDomain>
      ) : (
        content
      )}
    </td>
  );
}
