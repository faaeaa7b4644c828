import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';

export interface FlyoutSectionProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  title: ReactNode;
  /** Beside the title: what the numbers below are. */
  caption?: ReactNode;
  /** The title's level in the page's outline. Default 3. */
  level?: 2 | 3 | 4 | 5 | 6 | undefined;
}

/** A titled part of the panel; a host may add its own. */
export const FlyoutSection = forwardRef<HTMLElement, FlyoutSectionProps>(function FlyoutSection(
  { title, caption, level = 3, children, ...rest },
  ref,
) {
  const titleId = useId();
  const Heading = `h${level}` as const;
  return (
    <section data-sar="flyout-section" data-part="root" aria-labelledby={titleId} {...rest} ref={ref}>
      <div data-part="heading">
        <Heading id={titleId} data-part="title">
          {title}
        </Heading>
        {caption && <p data-part="caption">{caption}</p>}
      </div>
      {children}
    </section>
  );
});
