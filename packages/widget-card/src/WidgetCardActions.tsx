import { type ComponentPropsWithoutRef, forwardRef } from 'react';

/** The host's own controls. They lie above the card's hit area, so a click on them does not open the card. */
export const WidgetCardActions = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(
  function WidgetCardActions(props, ref) {
    return <div data-part="actions" {...props} ref={ref} />;
  },
);
