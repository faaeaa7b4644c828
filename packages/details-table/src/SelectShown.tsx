import { useReport } from '@smtp-auth-report/react';
import { useEffect, useRef } from 'react';
import type { Selection } from './useSelection.ts';
import type { TableModel } from './useTableModel.ts';

interface SelectShownProps {
  model: TableModel;
  selection: Selection;
}

/** Chooses the rows that are shown, or none of them: all, those found, or those of the page. */
export function SelectShown({ model: { rows, onePage }, selection }: SelectShownProps) {
  const { translate } = useReport();
  const ref = useRef<HTMLInputElement>(null);
  const some = selection.shown > 0 && selection.shown < rows.length;
  useEffect(() => {
    // HTML has no attribute for it.
    if (ref.current) ref.current.indeterminate = some;
  }, [some]);
  return (
    <label data-part="select">
      <input
        ref={ref}
        type="checkbox"
        data-part="select-all"
        aria-label={translate(onePage ? 'selectAll' : 'selectPage', { count: rows.length })}
        checked={rows.length > 0 && selection.shown === rows.length}
        onChange={selection.toggleShown}
      />
    </label>
  );
}
