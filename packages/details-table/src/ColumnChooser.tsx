import { useReport } from '@smtp-auth-report/react';
import { columnsWords } from '@smtp-auth-report/react/locales/en/columns';
import { type ColumnModel, lookOf } from './columns.ts';
import { OnlyValue } from './OnlyValue.tsx';
import { OrderChoices } from './OrderChoices.tsx';
import type { DetailsTableProps } from './props.ts';
import { usePopover } from './usePopover.ts';
import type { TableModel } from './useTableModel.ts';

interface ColumnChooserProps extends Pick<DetailsTableProps, 'columnsField' | 'onFilter'> {
  model: TableModel;
}

/** Which columns are in sight, and what the rows are ordered by: all that headings do with a pointer is here without one. */
export function ColumnChooser(props: ColumnChooserProps) {
  const { translate } = useReport();
  const { button, panel, opened } = usePopover();
  const name = translate(props.model.order.enabled ? 'chooseColumnsAndOrder' : 'chooseColumns');
  return (
    <div data-part="columns">
      <button ref={button} type="button" data-part="button" aria-haspopup="dialog">
        <svg data-part="icon" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M1.5 2.5h11v9h-11zM5.2 2.5v9M8.8 2.5v9" />
        </svg>
        {name}
      </button>
      <div ref={panel} popover="auto" role="dialog" aria-label={name} data-part="columns-panel">
        {/* Most people never open it: until then it costs no elements. */}
        {opened && <Choices {...props} />}
      </div>
    </div>
  );
}

function Choices({ model, ...filter }: ColumnChooserProps) {
  const { table, changeColumns, order, looks } = model;
  const { translate } = useReport(columnsWords);
  const choices = table.getAllLeafColumns().filter((column) => column.getCanHide());
  return (
    <>
      {order.enabled && <OrderChoices columns={looks} order={order} />}
      <fieldset data-part="columns-list">
        <legend data-part="label">{translate('chooseColumns')}</legend>
        {choices.map((column) => (
          <div key={column.id} data-part="column-line" data-column={lookOf(column).kind}>
            <ColumnChoice column={column} onChange={changeColumns} />
            <OnlyValue column={lookOf(column)} {...filter} />
          </div>
        ))}
      </fieldset>
      <button
        type="button"
        data-part="button"
        data-variant="plain"
        // Columns that this answer happens not to have come back too.
        onClick={(event) => changeColumns(event, () => table.toggleAllColumnsVisible(true))}
      >
        {translate('showAllColumns')}
      </button>
    </>
  );
}

interface ColumnChoiceProps {
  column: ColumnModel;
  onChange: TableModel['changeColumns'];
}

function ColumnChoice({ column, onChange }: ColumnChoiceProps) {
  const { label, value } = lookOf(column);
  return (
    <label data-part="column-choice">
      <input
        type="checkbox"
        data-part="column-box"
        checked={column.getIsVisible()}
        onChange={(event) => onChange(event, () => column.toggleVisibility())}
      />
      {value && <span data-part="swatch" data-swatch={value.swatch} data-series={value.series} />}
      <bdi>{label}</bdi>
    </label>
  );
}
