import { displayDomain, domainOf, SenderName } from '@smtp-auth-report/react';
import type { Cell } from './columns.ts';

// Functions, not components: a screen has hundreds of cells, and scrolling makes all of them anew.

export const senderCell: Cell = ({ row, report }) =>
  row.key ? <SenderName sender={row.key} /> : <span data-part="unit">{report.messages.notKnown}</span>;

export const domainCell: Cell = ({ row, report }) => {
  const domain = domainOf(row.key);
  return <bdi data-part="domain">{domain ? displayDomain(domain) : report.messages.noDomain}</bdi>;
};

export const countCell: Cell = ({ row, column, report }) => report.format.number(column.part?.(row) ?? 0);

/** Percent and count of a value. Nothing is a plain zero, so that what is there stands out. */
export const valueCell: Cell = (props) => {
  const { row, column, report } = props;
  const part = column.part?.(row) ?? 0;
  const whole = column.whole?.(row);
  if (part === 0 || whole === undefined) return countCell(props);
  return (
    <>
      {report.format.percent(part, whole)}{' '}
      <span data-part="count" data-size={column.size}>
        {report.format.number(part)}
      </span>
    </>
  );
};

export const percentCell: Cell = ({ row, column, report }) => {
  const part = column.part?.(row) ?? 0;
  const whole = column.whole?.(row) ?? 0;
  return (
    <>
      {report.format.percent(part, whole)}
      {part > 0 && shareBar((100 * part) / whole, report.direction)}
    </>
  );
};

/** Its length is an attribute: a strict policy refuses inline styles. It grows from where reading begins. */
function shareBar(width: number, direction: 'ltr' | 'rtl') {
  return (
    <svg data-part="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect data-part="bar-track" width="100" height="1" />
      <rect data-part="bar-value" x={direction === 'rtl' ? 100 - width : 0} width={width} height="1" />
    </svg>
  );
}

export const firstCell: Cell = ({ row, report }) => dayOf(row.first, report);
export const lastCell: Cell = ({ row, report }) => dayOf(row.last, report);

function dayOf(instant: number | undefined, { format }: Parameters<Cell>[0]['report']) {
  if (instant === undefined) return '–';
  return format.date(instant);
}
