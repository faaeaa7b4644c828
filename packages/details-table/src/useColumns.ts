import type { PivotTable } from '@smtp-auth-report/core';
import { useControllableState, useReport } from '@smtp-auth-report/react';
import { type ColumnVisibilityState, functionalUpdate, type Updater } from '@tanstack/react-table';
import { useMemo, useRef } from 'react';
import { defaultHiddenColumns, type ValueLook } from './columns.ts';
import { createColumns, describeValues } from './createColumns.ts';
import type { ColumnsDetails, DetailsTableProps } from './props.ts';

type ColumnProps = Pick<
  DetailsTableProps,
  | 'measure'
  | 'columnLabel'
  | 'columnSwatch'
  | 'hiddenColumns'
  | 'defaultHiddenColumns'
  | 'onHiddenColumnsChange'
>;

/** All columns that there are, and which of them are hidden; the same ones as long as what they show is the same. */
export function useColumns(data: PivotTable, props: ColumnProps) {
  const { measure = 'messages', columnLabel = String, columnSwatch } = props;
  const { translate } = useReport();
  // Callers write their functions inline: what they say is compared, not they.
  const values = JSON.stringify(describeValues(data.columns, { columnLabel, columnSwatch, translate }));
  const columns = useMemo(
    () => createColumns(JSON.parse(values) as ValueLook[], { data, measure, translate }),
    [values, data, measure, translate],
  );
  const looks = useMemo(() => columns.map(({ meta }) => meta), [columns]);
  const { hiddenColumns, defaultHiddenColumns: initial = defaultHiddenColumns } = props;
  const [hiddenList, setHidden] = useControllableState(hiddenColumns, initial, props.onHiddenColumnsChange);
  const hiddenKey = JSON.stringify(hiddenList);
  const columnVisibility = useMemo(() => visibilityOf(JSON.parse(hiddenKey) as string[]), [hiddenKey]);
  /** What a change comes of: TanStack Table's do not carry it. */
  const cause = useRef<ColumnsDetails['event']>(null);
  return {
    columns,
    /** How each of them looks. */
    looks,
    columnVisibility,
    onColumnVisibilityChange: (update: Updater<ColumnVisibilityState>) => {
      const next = functionalUpdate(update, columnVisibility);
      const hidden = Object.keys(next).filter((id) => next[id] === false);
      if (cause.current) setHidden(hidden, { reason: 'columns', event: cause.current });
    },
    /** Does what changes them, because of an event. */
    because: (event: ColumnsDetails['event'], change: () => void) => {
      cause.current = event;
      change();
    },
  };
}

/** The sender cannot be hidden, whoever asks. */
function visibilityOf(hidden: readonly string[]): ColumnVisibilityState {
  return Object.fromEntries(hidden.filter((id) => id !== 'sender').map((id) => [id, false]));
}
