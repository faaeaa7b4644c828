import { displayDomain, domainOf, SenderName, useReport } from '@smtp-auth-report/react';
import type { CellProps } from './columns.ts';

export function SenderCell({ row }: CellProps) {
  const { messages } = useReport();
  return row.key ? <SenderName sender={row.key} /> : <span data-part="unit">{messages.notKnown}</span>;
}

export function DomainCell({ row }: CellProps) {
  const { messages } = useReport();
  const domain = domainOf(row.key);
  return <bdi data-part="domain">{domain ? displayDomain(domain) : messages.noDomain}</bdi>;
}

export function CountCell({ row, column }: CellProps) {
  const { format } = useReport();
  const count = column.part?.(row) ?? 0;
  return (
    <span data-part="number" data-state={count === 0 ? 'zero' : undefined}>
      {format.number(count)}
    </span>
  );
}

/** Percent and count of a value. Nothing is a plain zero, so that what is there stands out. */
export function ValueCell({ row, column }: CellProps) {
  const { format } = useReport();
  const part = column.part?.(row) ?? 0;
  const whole = column.whole?.(row);
  if (part === 0 || whole === undefined) return <CountCell row={row} column={column} />;
  return (
    <>
      <span data-part="number">{format.percent(part, whole)}</span>{' '}
      <span data-part="count">{format.number(part)}</span>
    </>
  );
}

export function PercentCell({ row, column }: CellProps) {
  const { format } = useReport();
  const part = column.part?.(row) ?? 0;
  const whole = column.whole?.(row) ?? 0;
  return (
    <>
      <span data-part="number" data-state={part === 0 ? 'zero' : undefined}>
        {format.percent(part, whole)}
      </span>
      {part > 0 && <ShareBar share={part / whole} />}
    </>
  );
}

/** Its length is an attribute: a strict policy refuses inline styles. It grows from where reading begins. */
function ShareBar({ share }: { share: number }) {
  const { direction } = useReport();
  const width = share * 100;
  return (
    <svg data-part="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect data-part="bar-track" width="100" height="1" />
      <rect data-part="bar-value" x={direction === 'rtl' ? 100 - width : 0} width={width} height="1" />
    </svg>
  );
}

export function FirstCell({ row }: CellProps) {
  return <DayOf instant={row.first} />;
}

export function LastCell({ row }: CellProps) {
  return <DayOf instant={row.last} />;
}

function DayOf({ instant }: { instant: number | undefined }) {
  const { format } = useReport();
  if (instant === undefined) return '–';
  return <time dateTime={new Date(instant).toISOString()}>{format.date(instant)}</time>;
}
