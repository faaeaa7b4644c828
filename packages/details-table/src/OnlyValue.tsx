import { useReport } from '@smtp-auth-report/react';
import type { TableColumn } from './columns.ts';
import type { DetailsTableProps } from './props.ts';

interface OnlyValueProps extends Pick<DetailsTableProps, 'columnsField' | 'onFilter'> {
  column: TableColumn;
}

/** Shows only submissions with the value of a column. What stands for several has none that could be asked for. */
export function OnlyValue({ column: { value }, columnsField, onFilter }: OnlyValueProps) {
  const { translate } = useReport();
  if (!value || value.folded || columnsField === undefined || !onFilter) return null;
  const label = translate('onlyValue', { value: value.label });
  return (
    <button
      type="button"
      data-part="only"
      aria-label={label}
      title={label}
      onClick={(event) =>
        onFilter({ field: columnsField, op: 'in', value: [value.key] }, { reason: 'filter', event })
      }
    />
  );
}
