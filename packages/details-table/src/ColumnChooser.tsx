import { useReport } from '@smtp-auth-report/react';
import { useId } from 'react';
import { lookOf, type Table } from './columns.ts';
import type { ColumnsDetails } from './props.ts';
import { usePopover } from './usePopover.ts';

interface ColumnChooserProps {
  table: Table;
  onChange: (event: ColumnsDetails['event'], change: () => void) => void;
}

/** Which columns are in sight. The sender always is. */
export function ColumnChooser({ table, onChange }: ColumnChooserProps) {
  const { translate } = useReport();
  const label = useId();
  const { button, panel } = usePopover();
  const choices = table.getAllLeafColumns().filter((column) => column.getCanHide());
  return (
    <div data-part="columns">
      <button ref={button} type="button" data-part="button" aria-haspopup="dialog">
        <svg data-part="icon" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M1.5 2.5h11v9h-11zM5.2 2.5v9M8.8 2.5v9" />
        </svg>
        {translate('chooseColumns')}
      </button>
      <div ref={panel} popover="auto" role="dialog" aria-labelledby={label} data-part="columns-panel">
        <fieldset data-part="columns-list">
          <legend id={label} data-part="label">
            {translate('chooseColumns')}
          </legend>
          {choices.map((column) => {
            const { kind, label: name, value } = lookOf(column);
            return (
              <label key={column.id} data-part="column-choice" data-column={kind}>
                <input
                  type="checkbox"
                  data-part="column-box"
                  checked={column.getIsVisible()}
                  onChange={(event) => onChange(event, () => column.toggleVisibility())}
                />
                {value && <span data-part="swatch" data-swatch={value.swatch} data-series={value.series} />}
                <bdi>{name}</bdi>
              </label>
            );
          })}
        </fieldset>
        <button
          type="button"
          data-part="button"
          data-variant="plain"
          // Columns that this answer happens not to have come back too.
          onClick={(event) => onChange(event, () => table.toggleAllColumnsVisible(true))}
        >
          {translate('showAllColumns')}
        </button>
      </div>
    </div>
  );
}
