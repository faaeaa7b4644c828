import type { PivotDefinition } from '@smtp-auth-report/core';
import { Segments, useControllableState, useReport } from '@smtp-auth-report/react';
import { type ChangeEvent, type ComponentPropsWithoutRef, forwardRef, useId } from 'react';

export interface PivotSwitcherDetails {
  reason: 'choice';
  event: ChangeEvent<HTMLInputElement | HTMLSelectElement>;
}

export interface PivotSwitcherProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'defaultValue' | 'onChange'> {
  /** In the order they are shown. Any pivot of `definePivot` works. */
  pivots: readonly PivotDefinition[];
  /** The chosen pivot's id. One that is not among `pivots` stands for the first, as in `ReportState`. */
  value?: string | undefined;
  /** Default: the first pivot. */
  defaultValue?: string | undefined;
  onValueChange?: ((id: string, details: PivotSwitcherDetails) => void) | undefined;
}

/** More than these do not fit side by side and become a list to open. */
const mostSegments = 4;

/** “View data by”: what the report is split by. Segments where there is room, a list to open where there is not. */
export const PivotSwitcher = forwardRef<HTMLDivElement, PivotSwitcherProps>(function PivotSwitcher(
  { pivots, value, defaultValue, onValueChange, children, ...rest },
  ref,
) {
  const { messages, translate } = useReport();
  const id = useId();
  const [chosen, choose] = useControllableState(value, defaultValue ?? pivots[0]?.id ?? '', onValueChange);
  const current = pivots.some((pivot) => pivot.id === chosen) ? chosen : (pivots[0]?.id ?? '');
  const options = pivots.map((pivot) => ({ value: pivot.id, label: pivot.label(messages) }));
  const segmented = pivots.length <= mostSegments;

  return (
    <div
      data-sar="pivot-switcher"
      data-part="root"
      data-state={segmented ? 'segments' : 'list'}
      {...rest}
      ref={ref}
    >
      <div data-part="field">
        <span data-part="label" id={`${id}label`}>
          {translate('viewDataBy')}
        </span>
        {segmented && (
          <Segments aria-labelledby={`${id}label`} options={options} value={current} onValueChange={choose} />
        )}
        {/* Also there beside the segments: the stylesheet shows whichever fits, so a server needs no width. */}
        <select
          data-part="list"
          aria-labelledby={`${id}label`}
          value={current}
          onChange={(event) => choose(event.target.value, { reason: 'choice', event })}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        {children}
      </div>
    </div>
  );
});
