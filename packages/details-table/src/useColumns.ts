import type { PivotTable } from '@smtp-auth-report/core';
import { useControllableState, useReport } from '@smtp-auth-report/react';
import { useMemo } from 'react';
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

/** All columns that there are, and those in sight; the same ones as long as what they show is the same. */
export function useColumns(data: PivotTable, props: ColumnProps) {
  const { measure = 'messages', columnLabel = String, columnSwatch } = props;
  const { translate } = useReport();
  // Callers write their functions inline: what they say is compared, not they.
  const values = JSON.stringify(describeValues(data.columns, { columnLabel, columnSwatch, translate }));
  const columns = useMemo(
    () => createColumns(JSON.parse(values) as ValueLook[], { data, measure, translate }),
    [values, data, measure, translate],
  );
  const { hiddenColumns, defaultHiddenColumns: initial = defaultHiddenColumns } = props;
  const [hiddenList, setHidden] = useControllableState(hiddenColumns, initial, props.onHiddenColumnsChange);
  const hiddenKey = JSON.stringify(hiddenList);
  const hidden = useMemo(() => new Set(JSON.parse(hiddenKey) as string[]), [hiddenKey]);
  const visible = useMemo(
    () => columns.filter(({ id, kind }) => kind === 'sender' || !hidden.has(id)),
    [columns, hidden],
  );
  return {
    columns,
    visible,
    hidden,
    toggle: (id: string, event: ColumnsDetails['event']) => {
      const next = hidden.has(id) ? hiddenList.filter((other) => other !== id) : [...hiddenList, id];
      setHidden(next, { reason: 'columns', event });
    },
    // Columns that this answer happens not to have come back too.
    showAll: (event: ColumnsDetails['event']) => setHidden([], { reason: 'columns', event }),
  };
}
