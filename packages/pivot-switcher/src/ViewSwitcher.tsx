import { useControllableState, useReport } from '@smtp-auth-report/react';
import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent } from 'react';

export interface ViewSwitcherDetails {
  reason: 'press';
  event: MouseEvent<HTMLButtonElement>;
}

export interface ViewSwitcherProps
  extends Omit<ComponentPropsWithoutRef<'button'>, 'value' | 'defaultValue'> {
  /** What is shown now; the button offers the other. */
  value?: 'chart' | 'table' | undefined;
  /** Default `'chart'`. */
  defaultValue?: 'chart' | 'table' | undefined;
  onValueChange?: ((view: 'chart' | 'table', details: ViewSwitcherDetails) => void) | undefined;
}

/** One button between the chart and the details table. Its words are where it leads. */
export const ViewSwitcher = forwardRef<HTMLButtonElement, ViewSwitcherProps>(function ViewSwitcher(
  { value, defaultValue = 'chart', onValueChange, onClick, ...rest },
  ref,
) {
  const { direction, translate } = useReport();
  const [view, show] = useControllableState(value, defaultValue, onValueChange);
  const other = view === 'chart' ? 'table' : 'chart';
  return (
    <button
      type="button"
      data-sar="view-switcher"
      data-part="root"
      data-state={view}
      dir={direction}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) show(other, { reason: 'press', event });
      }}
      {...rest}
      ref={ref}
    >
      <ViewIcon view={other} />
      {translate(other === 'table' ? 'viewDetailsTable' : 'viewReport')}
    </button>
  );
});

function ViewIcon({ view }: { view: 'chart' | 'table' }) {
  const path =
    view === 'table'
      ? 'M2 3.5h12v9H2zM2 6.5h12M2 9.5h12M6.5 6.5v6'
      : 'M2.5 2.5v11h11M5.5 11V8M8.5 11V4.5M11.5 11V6.5';
  return (
    <svg data-part="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
