import { useReport } from '@smtp-auth-report/react';
import { type ChangeEvent, type MouseEvent, useId } from 'react';
import type { TableColumn } from './columns.ts';
import { usePopover } from './usePopover.ts';

interface ColumnChooserProps {
  columns: readonly TableColumn[];
  hidden: ReadonlySet<string>;
  onToggle: (id: string, event: ChangeEvent<HTMLInputElement>) => void;
  onShowAll: (event: MouseEvent<HTMLButtonElement>) => void;
}

/** Which columns are in sight. The sender always is. */
export function ColumnChooser({ columns, hidden, onToggle, onShowAll }: ColumnChooserProps) {
  const { translate } = useReport();
  const label = useId();
  const { button, panel } = usePopover();
  const choices = columns.filter(({ kind }) => kind !== 'sender');
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
          {choices.map(({ id, kind, label: name, value }) => (
            <label key={id} data-part="column-choice" data-column={kind}>
              <input
                type="checkbox"
                data-part="column-box"
                checked={!hidden.has(id)}
                onChange={(event) => onToggle(id, event)}
              />
              {value && <span data-part="swatch" data-swatch={value.swatch} data-series={value.series} />}
              <bdi>{name}</bdi>
            </label>
          ))}
        </fieldset>
        <button type="button" data-part="button" data-variant="plain" onClick={onShowAll}>
          {translate('showAllColumns')}
        </button>
      </div>
    </div>
  );
}
