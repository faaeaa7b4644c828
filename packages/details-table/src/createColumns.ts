import type { Measure, PivotColumn, PivotRow, Swatch } from '@smtp-auth-report/core';
import { domainOf, type Translate } from '@smtp-auth-report/react';
import type { Row } from '@tanstack/react-table';
import { CountCell, DomainCell, LastCell, PercentCell, SenderCell, ValueCell } from './cells.tsx';
import type { ColumnLook, Features, SenderColumn } from './features.ts';

/** A value of the dimension that splits the table: its place, its words and its colour. */
export interface ValueLook extends Pick<ColumnLook, 'label' | 'swatch' | 'series'> {
  key: string;
}

interface DescribeOptions {
  columnLabel: (key: string) => string;
  columnSwatch: ((key: string) => Swatch | undefined) | undefined;
  translate: Translate;
}

/** How the columns of an answer are named and coloured: each by its own colour, or by the next of the palette. */
export function describeValues(
  columns: readonly PivotColumn[],
  { columnLabel, columnSwatch, translate }: DescribeOptions,
): ValueLook[] {
  return columns.map(({ key, folded }, index) => {
    if (folded) return { key, label: translate('others', { count: folded }), series: 'others' };
    const label = columnLabel(key);
    const swatch = columnSwatch?.(key);
    return swatch ? { key, label, swatch } : { key, label, series: (index % 10) + 1 };
  });
}

interface ColumnsOptions {
  /** Messages of all senders, or all senders. */
  total: number;
  measure: Measure;
  translate: Translate;
}

type SenderRow = Row<Features, PivotRow>;

const byNumber = (a: SenderRow, b: SenderRow, id: string) => a.getValue<number>(id) - b.getValue<number>(id);

/** Code-unit order, as the engines order keys. */
function byText(a: SenderRow, b: SenderRow, id: string): number {
  const left = a.getValue<string>(id);
  const right = b.getValue<string>(id);
  return left < right ? -1 : left > right ? 1 : 0;
}

const total = (row: PivotRow) => row.total;

/** The columns of a table of senders: with values, percent and count for each, in one column. */
export function createColumns(
  values: readonly ValueLook[],
  { total: whole, measure, translate }: ColumnsOptions,
): SenderColumn[] {
  // Senders of several values count in each, so their percents would say nothing.
  const shares = measure === 'messages';
  const unit = shares ? translate('shareAndMessages') : translate(measure);
  const valueColumns = values.map(({ key, ...look }, index) =>
    number(`${index}`, {
      ...look,
      kind: 'value',
      unit,
      orderBy: { column: key },
      part: (row) => row.cells[index] ?? 0,
      ...(shares && { whole: total }),
      Cell: ValueCell,
    }),
  );
  const all = percent('total-percent', {
    label: translate('percentOfAllMessages'),
    orderBy: 'total',
    part: total,
    whole: () => whole,
  });
  return [
    text('sender', (row) => row.key, {
      kind: 'sender',
      label: translate('sender'),
      orderBy: 'key',
      Cell: SenderCell,
    }),
    text('domain', (row) => domainOf(row.key), {
      kind: 'domain',
      label: translate('domain'),
      orderBy: 'domain',
      Cell: DomainCell,
    }),
    ...valueColumns,
    number('total', {
      kind: 'count',
      Cell: CountCell,
      label: translate(measure),
      orderBy: 'total',
      part: total,
    }),
    ...(shares && values.length === 0 ? [all] : []),
    {
      id: 'last',
      accessorFn: (row) => row.last,
      sortFn: byNumber,
      sortUndefined: 'last',
      meta: { kind: 'last', label: translate('lastSeen'), orderBy: 'last', Cell: LastCell },
    },
  ];
}

function text(id: string, accessorFn: (row: PivotRow) => string, meta: ColumnLook): SenderColumn {
  return { id, accessorFn, sortFn: byText, meta };
}

type Numeric = ColumnLook & Required<Pick<ColumnLook, 'part'>>;

function number(id: string, look: Numeric): SenderColumn {
  return { id, accessorFn: look.part, sortFn: byNumber, meta: look };
}

function percent(
  id: string,
  look: Omit<Numeric, 'kind'> & Required<Pick<ColumnLook, 'whole'>>,
): SenderColumn {
  return {
    id,
    accessorFn: (row) => look.part(row) / (look.whole(row) || 1),
    sortFn: byNumber,
    meta: { ...look, kind: 'percent', Cell: PercentCell },
  };
}
