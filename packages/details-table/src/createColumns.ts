import type { Measure, PivotColumn, PivotRow, PivotTable, Swatch } from '@smtp-auth-report/core';
import { domainOf, type Translate } from '@smtp-auth-report/react';
import { countCell, domainCell, firstCell, lastCell, percentCell, senderCell, valueCell } from './cells.tsx';
import type { ColumnDefinition, TableColumn, ValueLook } from './columns.ts';

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
    if (folded) return { key, label: translate('others', { count: folded }), series: 'others', folded: true };
    const label = columnLabel(key);
    const swatch = columnSwatch?.(key);
    return swatch ? { key, label, swatch } : { key, label, series: (index % 10) + 1 };
  });
}

interface ColumnsOptions {
  data: Pick<PivotTable, 'columns' | 'total'>;
  measure: Measure;
  translate: Translate;
}

const total = (row: PivotRow) => row.total;
const instant = (time: number | undefined) => (time === undefined ? '' : new Date(time).toISOString());

/** All columns of a table of senders: with values, percent and count for each, in one column. */
export function createColumns(values: readonly ValueLook[], options: ColumnsOptions): ColumnDefinition[] {
  const { data, measure, translate } = options;
  const shares = measure === 'messages';
  const label = translate(measure);
  const split = valueColumns(values, options);
  const columns: TableColumn[] = [
    ...senderColumns(translate, shares && split.length > 0 ? split : undefined),
    ...split,
    {
      id: 'total',
      kind: 'count',
      label,
      orderBy: 'total',
      cell: countCell,
      part: total,
      size: sizeOf(data.total),
      csvHeader: label,
      csv: total,
    },
  ];
  if (shares && values.length === 0) columns.push(percentColumn(data.total, translate));
  return [...columns, ...dateColumns(translate)].map(define);
}

/** A column for TanStack Table, which has which there are and which are in sight: rows are found, ordered and drawn outside it. */
function define(look: TableColumn): ColumnDefinition {
  const { id, kind, csv } = look;
  return { id, accessorFn: csv, enableHiding: kind !== 'sender', meta: look };
}

function senderColumns(translate: Translate, values: readonly TableColumn[] | undefined): TableColumn[] {
  const sender = translate('sender');
  const domain = translate('domain');
  return [
    {
      id: 'sender',
      kind: 'sender',
      label: sender,
      orderBy: 'key',
      cell: senderCell,
      values,
      csvHeader: sender,
      csv: (row) => row.key,
    },
    {
      id: 'domain',
      kind: 'domain',
      label: domain,
      orderBy: 'domain',
      cell: domainCell,
      csvHeader: domain,
      csv: (row) => domainOf(row.key),
    },
  ];
}

function valueColumns(
  values: readonly ValueLook[],
  { data, measure, translate }: ColumnsOptions,
): TableColumn[] {
  // Senders of several values count in each, so their percents would say nothing.
  const shares = measure === 'messages';
  return values.map((value, index) => {
    const part = (row: PivotRow) => row.cells[index] ?? 0;
    return {
      id: value.folded ? 'others' : `column:${value.key}`,
      kind: 'value',
      label: value.label,
      unit: shares ? translate('shareAndMessages') : translate(measure),
      orderBy: { column: value.key },
      cell: valueCell,
      part,
      whole: shares ? total : undefined,
      size: sizeOf(data.columns[index]?.total ?? 0),
      value,
      csvHeader: `${translate(measure)}: ${value.label}`,
      csv: part,
    };
  });
}

function percentColumn(whole: number, translate: Translate): TableColumn {
  const label = translate('percentOfAllMessages');
  return {
    id: 'percent',
    kind: 'percent',
    label,
    orderBy: 'total',
    cell: percentCell,
    part: total,
    whole: () => whole,
    csvHeader: label,
    csv: (row) => (whole === 0 ? '' : (100 * row.total) / whole),
  };
}

function dateColumns(translate: Translate): TableColumn[] {
  const first = translate('firstSeen');
  const last = translate('lastSeen');
  return [
    {
      id: 'first',
      kind: 'first',
      label: first,
      orderBy: 'first',
      cell: firstCell,
      csvHeader: first,
      csv: (row) => instant(row.first),
    },
    {
      id: 'last',
      kind: 'last',
      label: last,
      orderBy: 'last',
      cell: lastCell,
      csvHeader: last,
      csv: (row) => instant(row.last),
    },
  ];
}

/** No row of a column has more than all of them have. */
function sizeOf(largest: number): TableColumn['size'] {
  if (largest < 1000) return 'xs';
  if (largest < 10_000) return 's';
  return largest < 1_000_000 ? 'm' : 'l';
}
