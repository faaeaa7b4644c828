import { type ComponentPropsWithoutRef, forwardRef } from 'react';

/** The card's frame. The open button inside it stretches its hit area over the whole frame. */
export const WidgetCardRoot = forwardRef<HTMLElement, ComponentPropsWithoutRef<'article'>>(
  function WidgetCardRoot(props, ref) {
    return <article data-sar="widget-card" data-part="root" {...props} ref={ref} />;
  },
);
