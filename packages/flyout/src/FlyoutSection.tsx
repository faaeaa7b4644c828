import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';

export interface FlyoutSectionProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  title: ReactNode;
  /** Beside the title: what the numbers below are. */
  caption?: ReactNode;
}

/** A titled part of the panel; a host may add its own. */
export const FlyoutSection = forwardRef<HTMLElement, FlyoutSectionProps>(function FlyoutSection(
  { title, caption, children, ...rest },
  ref,
) {
  const titleId = useId();
  return (
    <section data-sar="flyout-section" data-part="root" aria-labelledby={titleId} {...rest} ref={ref}>
      <div data-part="heading">
        <h3 id={titleId} data-part="title">
          {title}
        </h3>
        {caption && <p data-part="caption">{caption}</p>}
      </div>
      {children}
    </section>
  );
});
