import { Icon, Popover } from '@smtp-auth-report/controls';
import type { ReportState, TimeUnit } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { commonWords } from '@smtp-auth-report/react/locales/en/common';
import { viewWords } from '@smtp-auth-report/react/locales/en/view';
import { useId, useRef, useState } from 'react';

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
  const { translate } = useReport(commonWords);
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const label = translate('options');
  return (
    <>
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
        <Icon path="m4 6 4 4 4-4" />
      </button>
      <Popover
        data-sar="view-options"
        trigger={trigger}
        aria-label={label}
        open={open}
        onOpenChange={setOpen}
        align="end"
        UNSTABLE_portalContainer={container}
      >
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
      </Popover>
    </>
  );
}

interface ChoicesProps extends Pick<ViewOptionsProps, 'onChoicesChange'> {
  choices: NonNullable<ViewOptionsProps['choices']>;
}

function Choices({ choices, onChoicesChange }: ChoicesProps) {
  const { translate, messages } = useReport(viewWords);
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
