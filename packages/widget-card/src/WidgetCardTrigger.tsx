import { useReport } from '@smtp-auth-report/react';
import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent } from 'react';

export interface WidgetCardTriggerProps extends ComponentPropsWithoutRef<'button'> {
  /** By click anywhere on the card, Enter or Space. */
  onOpen?: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;
}

/** The button that opens the card. It lies inside the title and covers the card; actions lie above it. */
export const WidgetCardTrigger = forwardRef<HTMLButtonElement, WidgetCardTriggerProps>(
  function WidgetCardTrigger({ onOpen, onClick, children, ...rest }, ref) {
    const { translate, direction } = useReport();
    return (
      <button
        type="button"
        data-part="trigger"
        title={translate('cardOpen')}
        {...rest}
        ref={ref}
        onClick={(event) => {
          onClick?.(event);
          if (event.defaultPrevented) return;
          // Safari does not focus a clicked button, and what opens now must find where to return the focus to.
          event.currentTarget.focus({ preventScroll: true });
          onOpen?.(event);
        }}
      >
        {children ?? translate('cardTitle')}
        <svg data-part="chevron" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d={direction === 'rtl' ? 'M10 3.5 5.5 8l4.5 4.5' : 'M6 3.5 10.5 8 6 12.5'} />
        </svg>
      </button>
    );
  },
);
