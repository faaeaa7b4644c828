import type { ReportState, TimeUnit } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { useId, useRef, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Popover } from 'react-aria-components/Popover';

/** How the chart looks, of `ReportState`. */
export type ChartChoices = Pick<ReportState, 'unit' | 'compare' | 'scale'>;

export interface ViewCommand {
  id: string;
  label: string;
  onAction: () => void;
}

export interface ViewOptionsProps {
  /** What the chart shows now, and what its places can stand for. Without it, only commands are offered. */
  choices?: (ChartChoices & { units: readonly TimeUnit[] }) | undefined;
  onChoicesChange?: ((changes: Partial<ChartChoices>) => void) | undefined;
  commands: readonly ViewCommand[];
  /** Where the panel is drawn. Default: the page's body, of which nothing is seen while an element fills the screen. */
  container?: Element | undefined;
}

/** What is not needed every day: how the chart counts and compares, and ways to take it along. */
export function ViewOptions({ choices, onChoicesChange, commands, container }: ViewOptionsProps) {
  const { translate, locale, direction } = useReport();
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const label = translate('viewOptions');
  return (
    <I18nProvider locale={locale}>
      <button
        ref={trigger}
        type="button"
        data-part="button"
        data-variant="plain"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {label}
        <svg data-part="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 6 4 4 4-4" />
        </svg>
      </button>
      <Popover
        triggerRef={trigger}
        isOpen={open}
        onOpenChange={setOpen}
        // Physical, for the report's direction may be another than that of the locale.
        placement={direction === 'rtl' ? 'bottom left' : 'bottom right'}
        offset={4}
        UNSTABLE_portalContainer={container}
        data-sar="view-options"
        data-part="popover"
      >
        <Dialog aria-label={label} dir={direction} data-part="dialog">
          {choices && <Choices choices={choices} onChoicesChange={onChoicesChange} />}
          <ul data-part="commands">
            {commands.map(({ id, label, onAction }) => (
              <li key={id}>
                <button
                  type="button"
                  data-part="command"
                  onClick={() => {
                    setOpen(false);
                    onAction();
                  }}
                >
                  {label}
                </button>
              </li>
            ))}
          </ul>
        </Dialog>
      </Popover>
    </I18nProvider>
  );
}

interface ChoicesProps extends Pick<ViewOptionsProps, 'onChoicesChange'> {
  choices: NonNullable<ViewOptionsProps['choices']>;
}

function Choices({ choices, onChoicesChange }: ChoicesProps) {
  const { translate, messages } = useReport();
  const name = useId();
  const { units, unit, compare, scale } = choices;
  const chosen = unit && units.includes(unit) ? unit : null;
  return (
    <>
      <fieldset data-part="section">
        <legend data-part="label">{translate('chartUnit')}</legend>
        {[null, ...units].map((one) => (
          <label key={one} data-part="choice">
            <input
              type="radio"
              name={name}
              checked={one === chosen}
              onChange={() => onChoicesChange?.({ unit: one })}
            />
            {one === null ? translate('unitAuto') : messages.slots[one]}
          </label>
        ))}
      </fieldset>
      <div data-part="section">
        <label data-part="choice">
          <input
            type="checkbox"
            checked={compare}
            onChange={(event) => onChoicesChange?.({ compare: event.target.checked })}
          />
          {translate('compareBefore')}
        </label>
        <label data-part="choice">
          <input
            type="checkbox"
            checked={scale === 'log'}
            onChange={(event) => onChoicesChange?.({ scale: event.target.checked ? 'log' : 'linear' })}
          />
          {translate('logScale')}
        </label>
      </div>
    </>
  );
}
